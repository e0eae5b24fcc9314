#include "core/milvus/strictness.h"

#include "core/milvus/scalarspan.h"
#include "core/milvus/tabs.h"

namespace milvus {

namespace {

using base::Code;

bool isQuote(char character)
{
    return character == '"' || character == '\'';
}

/// The line of a quoted scalar that the end of the file cuts off, which yaml-cpp accepts; 0 when
/// there is none.
int openQuoteLine(const Document &document)
{
    if (document.nodes().empty() || !document.nodes().back().isQuoted)
        return 0;
    const Node &last = document.nodes().back();
    const QByteArrayView text = document.text();
    return last.at < text.size() && isQuote(text[last.at]) && quotedEnd(text, last.at) < 0
               ? document.lines().lineAt(last.at)
               : 0;
}

/// A word in a mapping that is not followed by a colon and not announced by "?".
bool lacksColon(const Document &document, const Node &node)
{
    if (node.keyAt < 0 || node.parent < 0 || document.node(node.parent).isFlow)
        return false;
    const auto key = keySpan(document, node);
    const QByteArrayView text = document.text();
    if (!key || (key->at > 1 && text[key->at - 1] == ' ' && text[key->at - 2] == '?'))
        return false;
    qsizetype at = key->end();
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
        ++at;
    return at >= text.size() || text[at] != ':';
}

/// yaml.v2 takes the escapes of YAML 1.1, which do not have "\/".
bool hasUnknownEscape(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || text[at] != '"')
        return false;
    const qsizetype end = quotedEnd(text, at);
    for (qsizetype i = at + 1; i + 1 < end; ++i) {
        if (text[i] != '\\')
            continue;
        ++i;
        if (!QByteArrayView("0abt\tnvfre \"'\\N_LPxuU\r\n").contains(text[i]))
            return true;
    }
    return false;
}

/// yaml.v2 takes letters, digits, "_" and "-" for the name of an anchor.
bool hasUnknownAnchorName(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || (text[at] != '&' && text[at] != '*'))
        return false;
    for (++at; at < text.size() && !QByteArrayView(" \t\r\n,]}").contains(text[at]); ++at) {
        const char character = text[at];
        const bool isName =
            (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
            (character >= '0' && character <= '9') || character == '_' || character == '-';
        if (!isName)
            return true;
    }
    return false;
}

bool isRefused(const Document &document, const Node &node)
{
    const QByteArrayView text = document.text();
    const bool hasName = node.isAnchored || node.kind == Node::Kind::Alias;
    return lacksColon(document, node) || (node.isQuoted && hasUnknownEscape(text, node.at)) ||
           (!node.keyIsPlain && node.keyAt >= 0 && hasUnknownEscape(text, node.keyAt)) ||
           (hasName && hasUnknownAnchorName(text, node.at));
}

} // namespace

base::Result<> checkAsMilvusReads(const Document &document, const QString &origin)
{
    const auto syntax = [&](int line) {
        return base::fail(Code::YamlSyntax, {origin, QString::number(line)});
    };
    if (const int line = openQuoteLine(document); line > 0)
        return syntax(line);
    if (const int line = tabLine(document); line > 0)
        return base::fail(Code::YamlTab, {origin, QString::number(line)});
    for (const Node &node : document.nodes()) {
        if (node.keyIsUnusable)
            return base::fail(Code::YamlUnsafe, {QString::number(node.line), QStringLiteral("?")},
                              origin);
        if (isRefused(document, node))
            return syntax(node.line);
    }
    return {};
}

} // namespace milvus
