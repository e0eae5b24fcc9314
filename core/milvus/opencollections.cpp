#include "core/milvus/opencollections.h"

#include <algorithm>

namespace milvus {

bool OpenCollections::hold(int node) const
{
    return std::ranges::find(m_levels, node, &Level::node) != m_levels.end();
}

int OpenCollections::open(const NodeTable::Entry &node)
{
    Level level;
    level.isMap = node.kind == Node::Kind::Map;
    level.awaitsKey = level.isMap;
    level.isMerged = node.kind == Node::Kind::Sequence && !m_levels.empty() &&
                     m_levels.back().isMap && m_levels.back().key.isMerge;
    level.node = add(node);
    m_levels.push_back(level);
    return level.node;
}

void OpenCollections::openInKey(bool isMap)
{
    Level level;
    level.isMap = isMap;
    m_levels.push_back(level);
}

Anchors::Begun OpenCollections::close()
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.node >= 0)
        m_nodes.setLast(level.node, m_nodes.count() - 1);
    return level.anchor;
}

} // namespace milvus
