#include "core/milvus/strictness.h"

#include "core/milvus/scalarspan.h"

namespace milvus {

namespace {

using base::Code;

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

} // namespace

base::Result<> checkAsMilvusReads(const Document &document, const QString &origin)
{
    const QByteArrayView text = document.text();
    for (int index = 0; index < document.count(); ++index) {
        const Node node = document.node(index);
        if (node.keyIsUnusable)
            return base::fail(Code::YamlUnsafe, {QString::number(node.line()), QStringLiteral("?")},
                              origin);
        if ((node.isQuoted && hasUnknownEscape(text, node.at)) ||
            (!node.keyIsPlain && node.keyAt >= 0 && hasUnknownEscape(text, node.keyAt)))
            return base::fail(Code::YamlSyntax, {origin, QString::number(node.line())});
    }
    return {};
}

base::Result<> checkAsSettings(const Document &document, const QString &origin)
{
    if (document.isEmpty())
        return {};
    const Node top = document.node(0);
    if (top.kind == Node::Kind::Map || top.kind == Node::Kind::Null)
        return {};
    constexpr qsizetype longest = 40;
    const LineMap &lines = document.lines();
    const int line = lines.lineAt(top.at);
    const QString text = QString::fromUtf8(lines.content(line).trimmed());
    return base::fail(base::Code::YamlRefused,
                      {origin, QString::number(line),
                       text.size() <= longest ? text : text.first(longest) + QChar(0x2026)});
}

} // namespace milvus
