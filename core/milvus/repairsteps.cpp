#include "core/milvus/repairsteps.h"

namespace milvus {

Span spanOfLines(const LineMap &lines, QByteArrayView text, int first, int last)
{
    const auto isBlank = [&](int line) { return lines.content(line).trimmed().isEmpty(); };
    const bool isBlankBehind = last >= lines.count() || isBlank(last + 1);
    if (first > 1 && isBlankBehind && isBlank(first - 1))
        --first;
    constexpr QByteArrayView mark = "\xEF\xBB\xBF";
    const qsizetype begin = first == 1 && text.startsWith(mark) ? mark.size() : lines.start(first);
    return {begin, lines.start(last + 1) - begin};
}

QByteArray withEndOf(const QByteArray &earlier, QByteArray text)
{
    const auto endsBlank = [](const QByteArray &bytes) {
        return bytes.endsWith("\n\n") || bytes.endsWith("\n\r\n");
    };
    const auto chopBreak = [&] { text.chop(text.endsWith("\r\n") ? 2 : 1); };
    while (endsBlank(text) && !endsBlank(earlier)) // between two blocks that are gone
        chopBreak();
    if (text.endsWith('\n') && !earlier.endsWith('\n'))
        chopBreak();
    return text;
}

QString writtenValue(const Document &document, const Node &node)
{
    const auto span = valueSpan(document, node);
    return span ? QString::fromUtf8(document.text().sliced(span->at, span->length)) : QString();
}

} // namespace milvus
