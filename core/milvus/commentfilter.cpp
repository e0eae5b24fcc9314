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

QByteArray withShortComments(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype lineBreak = text.indexOf('\n', at);
        const qsizetype next = lineBreak < 0 ? text.size() : lineBreak + 1;
        const QByteArrayView line = text.sliced(at, next - at);
        const qsizetype comment = commentStart(line);
        if (comment < 0 || mayBeginBlock(line.first(comment).trimmed()))
            return result += text.sliced(at);
        result += line.first(std::min(comment + 1, line.size()));
        if (comment < line.size() && line.endsWith('\n'))
            result += line.endsWith("\r\n") ? "\r\n" : "\n";
        at = next;
    }
    return result;
}

} // namespace milvus
