#pragma once

#include "core/milvus/patch.h"

#include <QList>
#include <QString>

namespace widgets {

/// One line as the diff view shows it.
struct DiffRow
{
    enum class Kind {
        Heading,
        Note, ///< a line of a heading's note
        Context,
        Removed,
        Added,
        Filler ///< stands beside a line that the other side alone has
    };
    Kind kind = Kind::Context;
    int oldLine = 0; ///< 1-based; 0: not there
    int newLine = 0;
    QString text;     ///< without sign; for a heading its words
    int markFrom = 0; ///< the part that really differs from its counterpart
    int markLength = 0;
    QString note = {}; ///< of a heading: why the change is there

    bool operator==(const DiffRow &) const = default;
};

/// The hunks of a patch with a heading above each, and in it why.
QList<DiffRow> hunkRows(const milvus::Patch &patch);
/// The same within all lines of the file.
QList<DiffRow> wholeFileRows(const milvus::Patch &patch);
/// A file without changes, to look at.
QList<DiffRow> contextRows(const QByteArray &text);

} // namespace widgets
