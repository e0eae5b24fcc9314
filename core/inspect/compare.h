#pragma once

#include "core/inspect/inspect.h"

namespace inspect {

/// One field that is different.
struct FieldChange
{
    QString file;
    QString field;  ///< "subject", "names", "mode": as in the JSON of a report
    QString before; ///< empty: was not there
    QString after;  ///< empty: is no longer there
};

/// One field of two things side by side.
struct FieldRow
{
    QString file;  ///< name of the left file; of the right one where the left has none
    QString field; ///< as in FieldChange
    QString left;  ///< empty: is not there
    QString right; ///< empty: is not there

    [[nodiscard]] bool isSame() const { return left == right; }
};

/// Every field of two objects, what they are first, then names, dates, key and use; numbers,
/// fingerprints and extensions last. Pure.
QList<FieldRow> compareObjects(const Object &left, const Object &right);

/// The same for all files of two reports. The same file names belong together; so do the two files
/// when there is only one on each side. Pure.
QList<FieldRow> compareFiles(const Report &left, const Report &right);

/// Field by field what is different in the files of two reports; the same file names belong
/// together. Dates, serial numbers and fingerprints count like everything else. Pure.
QList<FieldChange> compareReports(const Report &before, const Report &after);

QJsonObject toJson(const FieldChange &change);
QJsonObject toJson(const FieldRow &row);

} // namespace inspect
