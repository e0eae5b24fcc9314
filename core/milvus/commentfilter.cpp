#include "core/milvus/commentfilter.h"

#include "core/milvus/scalarspan.h"

namespace milvus {

namespace {

bool isBlank(char character)
{
    return character == ' ' || character == '\t';
}

bool isWordCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9');
}

/// Where the comment of a line begins, the size of the line when it has none; -1 when a quote stays
/// open.
qsizetype commentStart(QByteArrayView line)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char character = line[at];
        const bool beginsWord = at == 0 || !isWordCharacter(line[at - 1]);
        if (character == '#' && (at == 0 || isBlank(line[at - 1])))
            return at;
        if ((character == '"' || character == '\'') && beginsWord) { // else an apostrophe
            const qsizetype end = quotedEnd(line, at);
            if (end < 0)
                return -1;
            at = end - 1;
        }
    }
    return line.size();
}

/// "key: |", "- >2-": what follows may be text in which "#" means nothing.
bool mayBeginBlock(QByteArrayView content)
{
    while (!content.isEmpty() && QByteArrayView("+-0123456789").contains(content.back()))
        content.chop(1);
    return content.endsWith('|') || content.endsWith('>');
}

} // namespace

QByteArrayView ShortComments::next()
{
    const qsizetype begin = m_taken;
    while (m_line < m_text.size()) {
        const qsizetype lineBreak = m_text.indexOf('\n', m_line);
        const qsizetype next = lineBreak < 0 ? m_text.size() : lineBreak + 1;
        const QByteArrayView line = m_text.sliced(m_line, next - m_line);
        const qsizetype comment = commentStart(line);
        if (comment < 0 || mayBeginBlock(line.first(comment).trimmed()))
            break;
        const qsizetype lineEnd = line.endsWith("\r\n") ? 2 : line.endsWith('\n') ? 1 : 0;
        const qsizetype cutAt = m_line + comment + 1;
        m_line = next;
        if (comment + 1 < line.size() - lineEnd) {
            m_taken = next - lineEnd;
            return m_text.sliced(begin, cutAt - begin);
        }
    }
    m_line = m_text.size();
    m_taken = m_text.size();
    return m_text.sliced(begin);
}

QByteArray withShortComments(const QByteArray &text)
{
    ShortComments pieces(text);
    QByteArrayView piece = pieces.next();
    if (piece.size() == text.size())
        return text;
    QByteArray result;
    for (; !piece.isEmpty(); piece = pieces.next())
        result += piece;
    return result;
}

} // namespace milvus
