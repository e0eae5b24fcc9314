#pragma once

#include "core/milvus/anchors.h"
#include "core/milvus/nodetable.h"

namespace milvus {

/// The mappings and lists that are open at a place of a YAML text, and what may come next there:
/// a key, a value, or what is merged by "<<".
class OpenCollections
{
public:
    struct Key
    {
        qsizetype at = -1;
        bool isPlain = true;
        bool isSimple = true;
        bool isUnusable = false;
        bool isMerge = false;        ///< "<<": the value is merged into the mapping
        NodeTable::Words words = {}; ///< none of a key that is not simple
    };

    /// The nodes go into `nodes`, which must outlive this.
    explicit OpenCollections(NodeTable &nodes)
        : m_nodes(nodes)
    {}

    [[nodiscard]] size_t depth() const { return m_levels.size(); }
    /// Whether one of them is this node.
    [[nodiscard]] bool hold(int node) const;
    /// Whether what comes next, of this kind, may stand here: what is merged has to be a mapping or
    /// a list of them; else yaml.v2 refuses the whole text.
    [[nodiscard]] bool mayTake(Node::Kind kind) const;

    /// Takes what comes next as a key, or as a part of one; false: it is a value.
    bool takeAsKey(const Key &key);
    /// Takes it as a value. The new node's index.
    int add(NodeTable::Entry node);
    /// Opens one, which is a value.
    int open(const NodeTable::Entry &node);
    /// Opens one that is a key, or lies in one.
    void openInKey(bool isMap);
    void setAnchor(const Anchors::Begun &anchor) { m_levels.back().anchor = anchor; }
    /// Ends the last one that was opened; what was set as its anchor.
    Anchors::Begun close();

private:
    struct Level
    {
        int node = -1; ///< -1: inside a collection that is itself a key
        bool isMap = false;
        bool awaitsKey = false;
        bool isMerged = false; ///< a list of mappings to merge
        Key key;
        Anchors::Begun anchor;
    };

    NodeTable &m_nodes;
    std::vector<Level> m_levels;
};

inline bool OpenCollections::mayTake(Node::Kind kind) const
{
    if (m_levels.empty() || kind == Node::Kind::Map)
        return true;
    const Level &level = m_levels.back();
    return !level.isMerged && !(level.isMap && level.key.isMerge && kind != Node::Kind::Sequence);
}

inline bool OpenCollections::takeAsKey(const Key &key)
{
    if (!m_levels.empty() && m_levels.back().node < 0)
        return true;
    if (m_levels.empty() || !m_levels.back().awaitsKey)
        return false;
    m_levels.back().key = key;
    m_levels.back().awaitsKey = false;
    return true;
}

inline int OpenCollections::add(NodeTable::Entry node)
{
    if (!m_levels.empty()) {
        Level &level = m_levels.back();
        node.parent = level.node;
        if (level.isMap) {
            node.keyAt = static_cast<int>(level.key.at);
            node.keyIsPlain = level.key.isPlain;
            node.keyIsSimple = level.key.isSimple;
            node.keyIsUnusable = level.key.isUnusable;
            node.keySize = level.key.words.size;
            node.keyIsDecoded = level.key.words.isDecoded;
            level.awaitsKey = true;
        }
    }
    return m_nodes.add(node);
}

} // namespace milvus
