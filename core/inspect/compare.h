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

/// Field by field what is different in the files of two reports; the same file names belong
/// together. Dates, serial numbers and fingerprints count like everything else. Pure.
QList<FieldChange> compareReports(const Report &before, const Report &after);

QJsonObject toJson(const FieldChange &change);

} // namespace inspect
