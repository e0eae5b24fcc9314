#include "core/milvus/sectionlayout.h"

namespace milvus {

SectionLayout::SectionLayout(const Document &document)
    : m_document(document)
{}

/// Spaces from a section's key to the keys in it: the section's own, else those of the first
/// section in the file, else 2.
qsizetype SectionLayout::step(int section) const
{
    const auto stepOf = [&](int index) -> qsizetype {
        const Node &map = m_document.node(index);
        if (map.kind != Node::Kind::Map || map.isFlow || map.last == index || map.keyAt < 0)
            return 0;
        return m_document.column(m_document.node(index + 1).keyAt) - m_document.column(map.keyAt);
    };
    if (section > 0 && stepOf(section) > 0)
        return stepOf(section);
    for (int index = 1; index < static_cast<int>(m_document.nodes().size()); ++index) {
        if (stepOf(index) > 0)
            return stepOf(index);
    }
    return 2;
}

KeyStyle SectionLayout::style(int section) const
{
    KeyStyle style;
    style.lineBreak = m_document.lines().breakBeside(1);
    if (section < 0)
        return style;
    style.step = step(section);
    const Node &node = m_document.node(section);
    if (node.kind == Node::Kind::Null) {
        style.column = m_document.column(node.keyAt) + style.step;
        style.quotesKeys = !node.keyIsPlain;
    } else if (node.last > section) {
        const Node &first = m_document.node(section + 1);
        style.column = m_document.column(first.keyAt);
        style.quotesKeys = !first.keyIsPlain;
    }
    return style;
}

/// The outermost { } or [ ] around the last value within a node; -1 when there is none.
int SectionLayout::outermostFlow(int index) const
{
    int outermost = -1;
    for (int node = m_document.node(index).last; node >= index;
         node = m_document.node(node).parent) {
        if (m_document.node(node).isFlow)
            outermost = node;
    }
    return outermost;
}

std::optional<int> SectionLayout::lastLine(int index) const
{
    const LineMap &lines = m_document.lines();
    if (const int flow = outermostFlow(index); flow >= 0) {
        const qsizetype end = flowEnd(m_document.text(), m_document.node(flow).at);
        return end < 0 ? std::nullopt : std::optional(lines.lineAt(end - 1));
    }
    const Node &last = m_document.node(m_document.node(index).last);
    if (last.kind == Node::Kind::Alias)
        return lines.lineAt(last.at);
    const auto span = valueSpan(m_document, last);
    return span ? std::optional(lines.lineAt(span->end())) : std::nullopt;
}

} // namespace milvus
