#pragma once

#include "core/milvus/patch.h"
#include "core/milvus/scalarspan.h"

namespace milvus {

/// One stretch of the old text and what takes its place; length 0 inserts. May carry several edits
/// (a new block).
struct Replacement
{
    struct Leaf
    {
        QString key;
        QByteArray before;
        QByteArray after;
        qsizetype offset = 0; ///< of the value within `bytes`
    };
    Span span;
    QByteArray bytes;
    Why why = Why::CertificatePaths;
    QList<Leaf> leaves;
};

/// Sorts by place; what goes to the same place keeps its order. Replacements must not overlap.
void sortReplacements(QList<Replacement> &replacements);

QByteArray replaced(const QByteArray &text, const QList<Replacement> &sorted);

/// The edits in the order of the text, with their lines in the new text.
QList<Edit> editsOf(const QList<Replacement> &sorted, const LineMap &after);

} // namespace milvus
