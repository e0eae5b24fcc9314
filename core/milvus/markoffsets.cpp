#include "core/milvus/markoffsets.h"

#include <algorithm>

namespace milvus {

namespace {

bool isBeyondAscii(char byte)
{
    return (static_cast<unsigned char>(byte) & 0x80U) != 0;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

MarkOffsets::MarkOffsets(QByteArrayView text, const LineMap &lines)
    : m_text(text)
    , m_lines(lines)
{}

void MarkOffsets::beginLine(int line)
{
    if (line != m_line)
        m_isAscii = std::ranges::none_of(m_lines.full(line), isBeyondAscii);
    const bool hasMark = line == 1 && m_text.startsWith(byteOrderMark);
    m_line = line;
    m_column = 0; // of which libyaml does not count the byte order mark
    m_at = m_lines.start(line) + (hasMark ? byteOrderMark.size() : 0);
}

qsizetype MarkOffsets::of(const yaml_mark_t &mark)
{
    const int line = static_cast<int>(mark.line) + 1;
    if (line > m_lines.count())
        return m_text.size();
    if (line != m_line || mark.column < m_column)
        beginLine(line);
    if (m_isAscii) {
        m_at += static_cast<qsizetype>(mark.column - m_column);
        m_column = mark.column;
        return m_at;
    }
    for (; m_column < mark.column && m_at < m_text.size(); ++m_column) {
        ++m_at;
        while (m_at < m_text.size() && isContinuation(m_text[m_at]))
            ++m_at;
    }
    return m_at;
}

} // namespace milvus
