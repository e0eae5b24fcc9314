#pragma once

#include "core/milvus/document.h"

#include <QHash>

#include <vector>

namespace milvus {

/// Finds the keys that stand twice in a mapping: remembers those of one mapping at a time, in one
/// table for all of them. Linear, and six bytes a key.
class SeenKeys
{
public:
    explicit SeenKeys(const Document &document)
        : m_document(document)
    {}

    /// Forgets what it knows; at most `count` keys follow.
    void begin(size_t count) { m_slots.assign(count + count / 2 + 1, 0); }
    /// The node that had this key before; -1 when none had. From now on it is `node`.
    int replace(QByteArrayView key, int node);

private:
    static constexpr quint32 nodeBits = 22;
    static_assert(NodeTable::most + 1 < 1 << nodeBits);

    [[nodiscard]] bool isKey(quint32 slot, quint32 tag, QByteArrayView key) const;

    const Document &m_document;
    const size_t m_seed = QHashSeed::globalSeed(); ///< nobody can make keys that collide
    /// Open addressing: a node with some bits of its key's hash; 0, the root, is no entry: free.
    std::vector<quint32> m_slots;
};

} // namespace milvus
