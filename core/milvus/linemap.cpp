#include "core/milvus/linemap.h"

#include <algorithm>

namespace milvus {

LineMap::LineMap(QByteArrayView text)
    : m_text(text)
{
    size_t count = 1;
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        ++count; // searching is much quicker than QByteArrayView::count()
    m_starts.reserve(count);
    for (qsizetype at = 0; at < text.size();) {
        m_starts.push_back(static_cast<int>(at));
        const qsizetype lineBreak = text.indexOf('\n', at);
        at = lineBreak < 0 ? text.size() : lineBreak + 1;
    }
}

int LineMap::lineAt(qsizetype offset) const
{
    return static_cast<int>(std::ranges::upper_bound(m_starts, offset) - m_starts.begin());
}

qsizetype LineMap::start(int line) const
{
    return line > count() ? m_text.size() : m_starts.at(static_cast<size_t>(line - 1));
}

QByteArrayView LineMap::full(int line) const
{
    return m_text.sliced(start(line), start(line + 1) - start(line));
}

QByteArrayView LineMap::content(int line) const
{
    QByteArrayView bytes = full(line);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return bytes;
}

QByteArray LineMap::breakBeside(int line) const
{
    if (line >= 1 && line <= count() && !full(line).endsWith('\n'))
        line = 1;
    const bool isDos = line >= 1 && line <= count() && full(line).endsWith("\r\n");
    return isDos ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
}

} // namespace milvus
