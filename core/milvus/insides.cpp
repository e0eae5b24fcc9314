#include "core/milvus/insides.h"

#include "core/milvus/scalarspan.h"

#include <algorithm>
#include <ranges>

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

} // namespace

bool Insides::contain(int line)
{
    const qsizetype start = m_document.lines().start(line);
    const int before = lastBefore(start);
    for (int node = before; node >= 0; node = m_document.node(node).parent) {
        if (m_document.node(node).isFlow && endOf(node) > start)
            return true;
    }
    return before >= 0 && m_document.node(before).kind == Node::Kind::Scalar &&
           isInScalar(before, line);
}

/// The last node that begins before `offset`; -1 when none does.
int Insides::lastBefore(qsizetype offset) const
{
    const auto nodes = std::views::iota(0, m_document.count());
    const auto after = std::ranges::partition_point(
        nodes, [&](int node) { return m_document.node(node).at < offset; });
    return static_cast<int>(after - nodes.begin()) - 1;
}

bool Insides::isInScalar(int scalar, int line)
{
    const qsizetype at = m_document.node(scalar).at;
    const QByteArrayView text = m_document.text();
    const QByteArrayView sign = text.sliced(at, at < text.size() ? 1 : 0);
    if (sign == "\"" || sign == "'")
        return endOf(scalar) > m_document.lines().start(line);
    if (sign != "|" && sign != ">")
        return false;
    const int first = firstLineOf(scalar); // of its text: the others are indented as deep
    return first < line && indentOf(m_document.lines().content(line)) >=
                               indentOf(m_document.lines().content(first));
}

qsizetype Insides::endOf(int node)
{
    const auto known = m_ends.constFind(node);
    if (known != m_ends.constEnd())
        return *known;
    const Node value = m_document.node(node);
    const QByteArrayView text = m_document.text();
    return *m_ends.insert(node, value.isFlow ? flowEnd(text, value.at) : quotedEnd(text, value.at));
}

/// The first line with words in it behind the sign of a text block.
int Insides::firstLineOf(int node)
{
    const auto known = m_firstLines.constFind(node);
    if (known != m_firstLines.constEnd())
        return *known;
    const LineMap &lines = m_document.lines();
    int line = lines.lineAt(m_document.node(node).at) + 1;
    while (line <= lines.count() && lines.content(line).trimmed().isEmpty())
        ++line;
    return *m_firstLines.insert(node, line);
}

} // namespace milvus
