#pragma once

#include "core/milvus/document.h"

#include <QHash>
#include <QList>

#include <vector>

namespace milvus {

/// Finds the values of a file under the names by which Milvus would look for them: case, "_", "."
/// and "/" do not matter, and a key may be written flat ("common.security.tlsMode: 1"). Of a key
/// that stands twice in one mapping only the last counts, as for Milvus (real-milvus.md). Not to be
/// shared between threads.
class KeyIndex
{
public:
    struct Repeated
    {
        int first = -1; ///< nodes of the two values
        int second = -1;
    };

    explicit KeyIndex(const Document &document);

    /// Values that Milvus would find under `key`, in the order of the file, which is that of their
    /// numbers.
    [[nodiscard]] QList<int> find(QByteArrayView key) const;
    /// The last of them; -1 when there is none.
    [[nodiscard]] int effective(QByteArrayView key) const;
    /// Values on the way to `key`, the root first: every mapping or null that could hold it, and
    /// the key itself.
    [[nodiscard]] QList<int> path(QByteArrayView key) const;
    [[nodiscard]] const QList<Repeated> &repeated() const { return m_repeated; }
    /// Whether a later twin takes the place of this value or of one around it.
    [[nodiscard]] bool isShadowed(int node) const
    {
        return !m_shadowed.empty() && m_shadowed[static_cast<size_t>(node)];
    }
    /// "proxy.tls" for people: the keys from the root as they are written.
    [[nodiscard]] QString writtenPath(int node) const;

private:
    [[nodiscard]] const std::vector<int> &topKeys(char first) const;
    template<typename Visit> void walk(QByteArrayView rest, const Visit &visit) const;
    template<typename Visit> void walkIn(int map, QByteArrayView rest, const Visit &visit) const;
    template<typename Visit>
    void visitOne(int child, QByteArrayView rest, const Visit &visit) const;

    const Document &m_document;
    std::vector<bool> m_shadowed; ///< by node: a later twin replaces it; empty without twins
    QList<Repeated> m_repeated;
    /// Entries of the root whose folded key begins with a letter, or is empty; filled when asked
    /// for: a large file has very many of which nobody ever asks for one.
    mutable QHash<char, std::vector<int>> m_topKeys;
};

} // namespace milvus
