#include "core/milvus/seenkeys.h"

#include <utility>

namespace milvus {

namespace {

int nodeOf(quint32 slot, quint32 bits)
{
    const quint32 node = slot & ((1U << bits) - 1);
    return node == 0 ? -1 : static_cast<int>(node);
}

} // namespace

int SeenKeys::replace(QByteArrayView key, int node)
{
    const size_t hash = qHash(key, m_seed);
    const auto tag = static_cast<quint32>(hash >> (sizeof hash * 8 - 32)) >> nodeBits;
    size_t slot = hash % m_slots.size();
    while (m_slots[slot] != 0 && !isKey(m_slots[slot], tag, key))
        slot = slot + 1 < m_slots.size() ? slot + 1 : 0;
    const quint32 now = tag << nodeBits | static_cast<quint32>(node);
    return nodeOf(std::exchange(m_slots[slot], now), nodeBits);
}

/// The tag tells nearly all other keys apart, so that hardly any has to be looked at.
bool SeenKeys::isKey(quint32 slot, quint32 tag, QByteArrayView key) const
{
    return slot >> nodeBits == tag && m_document.node(nodeOf(slot, nodeBits)).key == key;
}

} // namespace milvus
