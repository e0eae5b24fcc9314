#include "core/milvus/replacement.h"

#include <algorithm>

namespace milvus {

void sortReplacements(QList<Replacement> &replacements)
{
    std::ranges::stable_sort(replacements, {},
                             [](const Replacement &replacement) { return replacement.span.at; });
}

QByteArray replaced(const QByteArray &text, const QList<Replacement> &sorted)
{
    qsizetype size = text.size();
    for (const Replacement &replacement : sorted)
        size += replacement.bytes.size() - replacement.span.length;
    QByteArray result;
    result.reserve(size);
    qsizetype at = 0;
    for (const Replacement &replacement : sorted) {
        result += QByteArrayView(text).sliced(at, replacement.span.at - at);
        result += replacement.bytes;
        at = replacement.span.end();
    }
    result += QByteArrayView(text).sliced(at);
    return result;
}

QList<Edit> editsOf(const QList<Replacement> &sorted, const LineMap &after)
{
    QList<Edit> edits;
    qsizetype shift = 0;
    for (const Replacement &replacement : sorted) {
        for (const Replacement::Leaf &leaf : replacement.leaves) {
            const int line = after.lineAt(replacement.span.at + shift + leaf.offset);
            edits.append(
                {leaf.key, QString::fromUtf8(leaf.before), QString::fromUtf8(leaf.after), line});
        }
        shift += replacement.bytes.size() - replacement.span.length;
    }
    return edits;
}

} // namespace milvus
