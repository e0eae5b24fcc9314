#include "core/milvus/tabs.h"

#include "core/milvus/scalarspan.h"
#include "core/milvus/textcheck.h"

#include <algorithm>

namespace milvus {

namespace {

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

/// "-<tab>item": behind a dash or question mark a tab counts as indentation, too.
bool hasTabBehindDash(QByteArrayView text, qsizetype at)
{
    bool hasTab = false;
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t'))
        hasTab = text[--at] == '\t' || hasTab;
    return hasTab && at > 0 && (text[at - 1] == '-' || text[at - 1] == '?');
}

} // namespace

int tabLine(const Document &document)
{
    if (!document.text().contains('\t'))
        return 0;
    for (int line = 1; line <= document.lines().count(); ++line) {
        if (isIndentedByTab(document.lines().content(line)) && !isTabHarmless(document, line))
            return line;
    }
    for (const Node &node : document.nodes()) {
        const bool isInFlow = node.parent >= 0 && document.node(node.parent).isFlow;
        const qsizetype at = node.keyAt >= 0 ? node.keyAt : node.at;
        if (!isInFlow && node.kind != Node::Kind::Null && hasTabBehindDash(document.text(), at))
            return node.line;
    }
    return 0;
}

} // namespace milvus
