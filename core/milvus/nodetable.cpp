#include "core/milvus/nodetable.h"

namespace milvus {

int NodeTable::add(const Entry &entry)
{
    const int index = count();
    m_entries.push_back(entry);
    m_entries.back().last = index;
    return index;
}

NodeTable::Words NodeTable::words(qsizetype at, QByteArrayView meaning)
{
    const qsizetype size = meaning.size();
    if (at + size <= m_text.size() && m_text.sliced(at, size) == meaning)
        return {static_cast<int>(size), false};
    m_pieces.push_back({static_cast<int>(m_decoded.size()), static_cast<int>(size)});
    m_decoded += meaning;
    return {static_cast<int>(m_pieces.size()) - 1, true};
}

} // namespace milvus
