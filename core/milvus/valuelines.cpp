#include "core/milvus/valuelines.h"

#include "core/milvus/scalarspan.h"

namespace milvus {

std::optional<int> lastLineOf(const Document &document, int index)
{
    const LineMap &lines = document.lines();
    for (int node = document.node(index).last; node >= index; node = document.node(node).parent) {
        // The outermost { } or [ ] around the last value ends behind it.
        const Node &outer = document.node(node);
        if (outer.isFlow && (node == index || !document.node(outer.parent).isFlow)) {
            const qsizetype end = flowEnd(document.text(), outer.at);
            return end < 0 ? std::nullopt : std::optional(lines.lineAt(end - 1));
        }
        if (node == 0)
            break;
    }
    const Node &last = document.node(document.node(index).last);
    if (last.kind == Node::Kind::Alias)
        return lines.lineAt(last.at);
    const auto span =
        last.keyAt < 0 && last.kind == Node::Kind::Null ? std::nullopt : valueSpan(document, last);
    return span ? std::optional(lines.lineAt(span->end())) : std::nullopt;
}

bool beginsLine(const Document &document, const Node &node)
{
    if (node.keyAt < 0)
        return false;
    const QByteArrayView text = document.text();
    for (qsizetype column = document.column(node.keyAt); column > 0; --column) {
        if (text[node.keyAt - column] != ' ')
            return false;
    }
    return true;
}

int commentsAbove(const LineMap &lines, int line)
{
    while (line > 1 && lines.content(line - 1).trimmed().startsWith('#'))
        --line;
    return line;
}

} // namespace milvus
