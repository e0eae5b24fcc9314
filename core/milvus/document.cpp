#include "core/milvus/document.h"

#include "core/milvus/commentfilter.h"
#include "core/milvus/nodecollector.h"
#include "core/milvus/scalarspan.h"
#include "core/milvus/textcheck.h"

#include <yaml-cpp/yaml.h>

#include <sstream>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

/// Spaces before the first other character.
qsizetype indentOf(QByteArrayView line)
{
    qsizetype count = 0;
    while (count < line.size() && line[count] == ' ')
        ++count;
    return count;
}

/// Whether the line belongs to the text of a block scalar ("|", ">") that begins at `at`: it is
/// indented as deep as that scalar's first line.
bool isInsideBlockScalar(const Document &document, qsizetype at, int line)
{
    const LineMap &lines = document.lines();
    for (int first = lines.lineAt(at) + 1; first <= line; ++first) {
        const QByteArrayView content = lines.content(first);
        if (!content.trimmed().isEmpty())
            return first < line && indentOf(lines.content(line)) >= indentOf(content);
    }
    return false;
}

/// Whether a tab at the start of `line` is harmless: within quotes, brackets or a block scalar.
bool isTabHarmless(const Document &document, int line)
{
    const auto &nodes = document.nodes();
    const auto after = std::ranges::partition_point(
        nodes, [&](const Node &node) { return document.lines().lineAt(node.at) < line; });
    if (after == nodes.begin())
        return false;
    const Node &before = *(after - 1);
    const qsizetype lineStart = document.lines().start(line);
    const QByteArrayView text = document.text();
    for (const Node *node = &before; node != nullptr;
         node = node->parent < 0 ? nullptr : &document.node(node->parent)) {
        if (node->isFlow && flowEnd(text, node->at) > lineStart)
            return true;
    }
    if (before.kind != Node::Kind::Scalar || before.at >= text.size())
        return false;
    const char first = text[before.at];
    if (first == '"' || first == '\'')
        return quotedEnd(text, before.at) > lineStart;
    return (first == '|' || first == '>') && isInsideBlockScalar(document, before.at, line);
}

base::Result<> checkTabs(const Document &document, const QString &origin)
{
    if (!document.text().contains('\t'))
        return {};
    for (int line = 1; line <= document.lines().count(); ++line) {
        if (isIndentedByTab(document.lines().content(line)) && !isTabHarmless(document, line))
            return base::fail(base::Code::YamlTab, {origin, QString::number(line)});
    }
    return {};
}

/// A tab is the cause more often than what the parser says about it: looks at the line of the error
/// and the one before.
base::Error syntaxError(const LineMap &lines, const YAML::ParserException &error,
                        const QString &origin)
{
    const int line = std::clamp(error.mark.line + 1, 1, std::max(1, lines.count()));
    for (int candidate = line; candidate >= std::max(1, line - 1) && candidate <= lines.count();
         --candidate) {
        if (isIndentedByTab(lines.content(candidate)))
            return {base::Code::YamlTab,
                    {origin, QString::number(candidate)},
                    QString::fromStdString(error.msg)};
    }
    return {
        base::Code::YamlSyntax, {origin, QString::number(line)}, QString::fromStdString(error.msg)};
}

/// The line of "---" or "..." behind the first content; 0 when there is none.
int laterDocumentLine(const Document &document)
{
    const LineMap &lines = document.lines();
    const int first = document.nodes().empty() ? 1 : lines.lineAt(document.nodes().front().at) + 1;
    for (int line = first; line <= lines.count(); ++line) {
        const QByteArrayView content = lines.content(line);
        const bool isMarker = content.startsWith("---") || content.startsWith("...");
        if (isMarker && (content.size() == 3 || content[3] == ' ' || content[3] == '\t'))
            return line;
    }
    return 0;
}

/// The line of a quoted scalar that the end of the file cuts off, which yaml-cpp accepts; 0 when
/// there is none.
int openQuoteLine(const Document &document)
{
    if (document.nodes().empty() || !document.nodes().back().isQuoted)
        return 0;
    const Node &last = document.nodes().back();
    const QByteArrayView text = document.text();
    const bool isQuoted = last.at < text.size() && (text[last.at] == '"' || text[last.at] == '\'');
    return isQuoted && quotedEnd(text, last.at) < 0 ? document.lines().lineAt(last.at) : 0;
}

} // namespace

Document::Document(const QByteArray &text)
    : m_text(text)
    , m_lines(m_text)
{}

qsizetype Document::column(qsizetype offset) const
{
    const int line = m_lines.lineAt(offset);
    const bool hasMark = line == 1 && m_text.startsWith(byteOrderMark);
    return offset - m_lines.start(line) - (hasMark ? byteOrderMark.size() : 0);
}

base::Result<Document> Document::parse(const QByteArray &text, const QString &origin)
{
    using base::Code;
    Document document(text);
    if (const auto checked = checkText(text, document.m_lines, origin); !checked)
        return tl::make_unexpected(checked.error());
    NodeCollector collector(document.m_nodes, document.m_lines,
                            text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0);
    bool hasMore = false;
    try {
        std::istringstream stream(withShortComments(text).toStdString());
        YAML::Parser parser(stream);
        // Once only: asking yaml-cpp 0.7 for all documents of "," never returns.
        parser.HandleNextDocument(collector);
        hasMore = static_cast<bool>(parser);
    } catch (const LimitReached &limit) {
        const bool isDepth = limit.what() == "levels"_ba;
        return base::fail(Code::YamlTooLarge, {isDepth ? u"64 levels"_s : u"200 000 values"_s},
                          origin);
    } catch (const YAML::ParserException &error) {
        return tl::make_unexpected(syntaxError(document.m_lines, error, origin));
    } catch (const YAML::Exception &error) {
        return base::fail(Code::YamlSyntax, {origin, u"1"_s}, QString::fromUtf8(error.what()));
    }
    if (const int line = laterDocumentLine(document); line > 0)
        return base::fail(Code::YamlManyDocuments, {QString::number(line)}, origin);
    if (const int line = openQuoteLine(document); line > 0)
        return base::fail(Code::YamlSyntax, {origin, QString::number(line)});
    if (hasMore)
        return base::fail(Code::YamlSyntax,
                          {origin, QString::number(std::max(1, document.m_lines.count()))});
    if (const auto checked = checkTabs(document, origin); !checked)
        return tl::make_unexpected(checked.error());
    return document;
}

} // namespace milvus
