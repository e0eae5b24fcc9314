#pragma once

#include "core/milvus/deadkeys.h"
#include "core/milvus/patch.h"
#include "core/milvus/scalarspan.h"

namespace milvus {

/// A file with one kind of flaw mended, and what was done; lines of edits are filled in later.
struct Mended
{
    Document document;
    QList<Edit> edits;
};

/// The three kinds of repair; the file comes back as it is when there is nothing to mend. Each
/// proves that the settings are the intended ones (else PatchNotProven). For errors see
/// planRepair().
base::Result<Mended> mendTabs(const QByteArray &text, const QString &origin);
base::Result<Mended> mendTwins(Document document, const QString &origin);
base::Result<Mended> dropDeadKeys(Document document, base::Code code, const QString &origin);

/// Whole lines [first, last], and the blank line above them when there would be two in a row, or
/// one at the end of the file. A byte order mark stays.
Span spanOfLines(const LineMap &lines, QByteArrayView text, int first, int last);

/// The text with or without a line break at its end, as the earlier text had it, and with no blank
/// line there that it did not have.
QByteArray withEndOf(const QByteArray &earlier, QByteArray text);

/// A value as it is written, for edits: nothing for sections and for values over several lines.
QString writtenValue(const Document &document, const Node &node);

} // namespace milvus
