#include "core/milvus/nodecollector.h"

namespace milvus {

NodeCollector::NodeCollector(std::vector<Node> &nodes, const LineMap &lines, qsizetype shift)
    : m_nodes(nodes)
    , m_lines(lines)
    , m_shift(shift)
{}

qsizetype NodeCollector::offset(const YAML::Mark &mark) const
{
    return mark.line >= m_lines.count()
               ? m_lines.start(m_lines.count() + 1)
               : m_lines.start(mark.line + 1) + mark.column + (mark.line == 0 ? m_shift : 0);
}

void NodeCollector::OnDocumentStart(const YAML::Mark &) {}

void NodeCollector::OnDocumentEnd() {}

bool NodeCollector::takeAsKey(const YAML::Mark &mark, const Key &key)
{
    if (isInsideKey())
        return true;
    if (!awaitsKey())
        return false;
    Level &level = m_levels.back();
    level.key = key;
    level.key.at = offset(mark);
    level.key.line = mark.line + 1;
    level.awaitsKey = false;
    return true;
}

int NodeCollector::add(Node node, const YAML::Mark &mark, YAML::anchor_t anchor)
{
    if (m_nodes.size() >= maximumNodes)
        throw LimitReached("nodes");
    node.isAnchored = anchor != 0;
    node.at = offset(mark);
    node.line = mark.line + 1;
    node.last = static_cast<int>(m_nodes.size());
    if (!m_levels.empty()) {
        Level &level = m_levels.back();
        node.parent = level.node;
        if (level.isMap) {
            node.keyAt = level.key.at;
            node.line = level.key.line;
            node.keyIsPlain = level.key.isPlain;
            node.keyIsSimple = level.key.isSimple;
            node.keyIsUnusable = level.key.isUnusable;
            node.key = std::exchange(level.key.text, {});
            level.awaitsKey = true;
        }
    }
    m_nodes.push_back(std::move(node));
    return m_nodes.back().last;
}

void NodeCollector::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    if (!takeAsKey(mark, {.isSimple = false, .isUnusable = true}))
        add({}, mark, anchor);
}

void NodeCollector::OnAlias(const YAML::Mark &mark, YAML::anchor_t)
{
    if (takeAsKey(mark, {.isSimple = false}))
        return;
    Node node;
    node.kind = Node::Kind::Alias;
    add(std::move(node), mark, 0);
}

void NodeCollector::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                             const std::string &value)
{
    const bool isQuoted = tag == "!";
    const bool isTagged = !isQuoted && tag != "?";
    const bool isSimple = anchor == 0 && !isTagged;
    const QByteArray text = QByteArray::fromStdString(value);
    if (takeAsKey(
            mark,
            {.isPlain = !isQuoted, .isSimple = isSimple, .isUnusable = !isSimple, .text = text}))
        return;
    Node node;
    node.kind = Node::Kind::Scalar;
    node.isQuoted = isQuoted;
    node.isTagged = isTagged;
    node.value = text;
    add(std::move(node), mark, anchor);
}

void NodeCollector::open(Node::Kind kind, const YAML::Mark &mark, const std::string &tag,
                         YAML::anchor_t anchor, YAML::EmitterStyle::value style)
{
    if (m_levels.size() >= maximumDepth)
        throw LimitReached("levels");
    Level level;
    level.isMap = kind == Node::Kind::Map;
    if (!takeAsKey(mark, {.isSimple = false, .isUnusable = true})) {
        Node node;
        node.kind = kind;
        node.isFlow = style == YAML::EmitterStyle::Flow;
        node.isTagged = tag != "?";
        level.node = add(std::move(node), mark, anchor);
        level.awaitsKey = level.isMap;
    }
    m_levels.push_back(std::move(level));
}

void NodeCollector::close()
{
    const int node = m_levels.back().node;
    m_levels.pop_back();
    if (node >= 0)
        m_nodes[static_cast<size_t>(node)].last = static_cast<int>(m_nodes.size()) - 1;
}

void NodeCollector::OnSequenceStart(const YAML::Mark &mark, const std::string &tag,
                                    YAML::anchor_t anchor, YAML::EmitterStyle::value style)
{
    open(Node::Kind::Sequence, mark, tag, anchor, style);
}

void NodeCollector::OnSequenceEnd()
{
    close();
}

void NodeCollector::OnMapStart(const YAML::Mark &mark, const std::string &tag,
                               YAML::anchor_t anchor, YAML::EmitterStyle::value style)
{
    open(Node::Kind::Map, mark, tag, anchor, style);
}

void NodeCollector::OnMapEnd()
{
    close();
}

} // namespace milvus
