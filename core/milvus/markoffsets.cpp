#include "core/milvus/markoffsets.h"

#include <cstring>

namespace milvus {

namespace {

/// Eight bytes at a time.
bool isAscii(QByteArrayView text)
{
    constexpr quint64 highBits = 0x8080'8080'8080'8080U;
    constexpr qsizetype step = sizeof(quint64);
    quint64 found = 0;
    qsizetype at = 0;
    for (; at + step <= text.size(); at += step) {
        quint64 bytes = 0;
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        found |= bytes;
    }
    for (; at < text.size(); ++at)
        found |= static_cast<unsigned char>(text[at]);
    return (found & highBits) == 0;
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
        m_isAscii = isAscii(m_lines.full(line));
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
