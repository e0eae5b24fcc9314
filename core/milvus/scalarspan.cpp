#include "core/milvus/scalarspan.h"

namespace milvus {

namespace {

bool isBlank(char character)
{
    return character == ' ' || character == '\t';
}

qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

std::optional<Span> scalarSpan(QByteArrayView text, qsizetype at, bool isQuoted,
                               QByteArrayView decoded)
{
    if (at < 0 || at > text.size())
        return {};
    if (!isQuoted)
        return !decoded.isEmpty() && text.sliced(at).startsWith(decoded)
                   ? std::optional(Span{at, decoded.size()})
                   : std::nullopt;
    if (at == text.size() || (text[at] != '"' && text[at] != '\''))
        return {};
    const qsizetype end = quotedEnd(text, at);
    if (end < 0 || text.sliced(at, end - at).contains('\n'))
        return {};
    return Span{at, end - at};
}

/// A null: nothing at all behind the colon, or one of YAML's words for it.
std::optional<Span> nullSpan(const Document &document, const Node &node)
{
    const QByteArrayView text = document.text();
    const auto key = keySpan(document, node);
    if (!key)
        return {};
    const qsizetype colon = skipBlanks(text, key->end());
    if (colon >= text.size() || text[colon] != ':')
        return {};
    const qsizetype at = skipBlanks(text, colon + 1);
    const bool isComment = at > colon + 1 && at < text.size() && text[at] == '#';
    if (isComment || at >= text.size() || QByteArrayView("\r\n,}").contains(text[at]))
        return Span{colon + 1, 0};
    for (const QByteArrayView word : {"~", "null", "Null", "NULL"}) {
        const qsizetype end = at + word.size();
        const bool endsThere =
            end >= text.size() ||
            QByteArrayView(" \t\r\n,}").contains(text[end < text.size() ? end : at]);
        if (text.sliced(at).startsWith(word) && endsThere)
            return Span{at, word.size()};
    }
    return {};
}

} // namespace

std::optional<Span> keySpan(const Document &document, const Node &node)
{
    if (node.keyAt < 0 || !node.keyIsSimple)
        return {};
    return scalarSpan(document.text(), node.keyAt, !node.keyIsPlain, node.key);
}

std::optional<Span> valueSpan(const Document &document, const Node &node)
{
    if (node.isAnchored || node.isTagged)
        return {};
    switch (node.kind) {
    case Node::Kind::Null:
        return nullSpan(document, node);
    case Node::Kind::Scalar:
        return scalarSpan(document.text(), node.at, node.isQuoted, node.value);
    case Node::Kind::Map:
    case Node::Kind::Sequence:
    case Node::Kind::Alias:
        break;
    }
    return {};
}

qsizetype quotedEnd(QByteArrayView text, qsizetype at)
{
    const char quote = text[at];
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\') {
            ++i;
        } else if (text[i] == quote) {
            if (quote == '"' || i + 1 >= text.size() || text[i + 1] != '\'')
                return i + 1;
            ++i;
        }
    }
    return -1;
}

qsizetype flowEnd(QByteArrayView text, qsizetype at)
{
    int depth = 0;
    bool mayQuote = true; // a quote inside a plain word is an apostrophe
    for (qsizetype i = at; i < text.size(); ++i) {
        const char character = text[i];
        if ((character == '"' || character == '\'') && mayQuote) {
            i = quotedEnd(text, i) - 1;
            if (i < 0)
                return -1;
            mayQuote = false;
            continue;
        }
        if (character == '#' && i > 0 && (isBlank(text[i - 1]) || text[i - 1] == '\n')) {
            i = text.indexOf('\n', i);
            if (i < 0)
                return -1;
            continue;
        }
        if (character == '[' || character == '{')
            ++depth;
        if ((character == ']' || character == '}') && --depth == 0)
            return i + 1;
        if (!isBlank(character) && character != '\r' && character != '\n')
            mayQuote = QByteArrayView("[{,:").contains(character);
    }
    return -1;
}

} // namespace milvus
