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

QByteArray withShortComments(const QByteArray &whole)
{
    const QByteArrayView text = whole;
    QByteArray result;
    qsizetype taken = 0; // into the result; what stays as it is is taken in large pieces
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype lineBreak = text.indexOf('\n', at);
        const qsizetype next = lineBreak < 0 ? text.size() : lineBreak + 1;
        const QByteArrayView line = text.sliced(at, next - at);
        const qsizetype comment = commentStart(line);
        if (comment < 0 || mayBeginBlock(line.first(comment).trimmed()))
            break;
        const qsizetype lineEnd = line.endsWith("\r\n") ? 2 : line.endsWith('\n') ? 1 : 0;
        if (comment + 1 < line.size() - lineEnd) {
            if (taken == 0)
                result.reserve(text.size());
            result += text.sliced(taken, at + comment + 1 - taken);
            taken = next - lineEnd;
        }
        at = next;
    }
    return taken == 0 ? whole : result += text.sliced(taken);
}

} // namespace milvus
