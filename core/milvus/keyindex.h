#pragma once

#include "core/milvus/document.h"

#include <QList>

namespace milvus {

/// Finds the values of a file under the names by which Milvus would look for them: case, "_", "."
/// and "/" do not matter, and a key may be written flat ("common.security.tlsMode: 1"). Of a key
/// that stands twice in one mapping only the last counts, as for Milvus (real-milvus.md).
class KeyIndex
{
public:
    struct Repeated
    {
        int first = -1; ///< nodes of the two values
        int second = -1;
    };

    explicit KeyIndex(const Document &document);

    /// Values that Milvus would find under `key`, in the order of the file.
    [[nodiscard]] QList<int> find(QByteArrayView key) const;
    /// The last of them; -1 when there is none.
    [[nodiscard]] int effective(QByteArrayView key) const;
    /// Values on the way to `key`, the root first: every mapping or null that could hold it, and
    /// the key itself.
    [[nodiscard]] QList<int> path(QByteArrayView key) const;
    [[nodiscard]] const QList<Repeated> &repeated() const { return m_repeated; }
    /// "proxy.tls" for people: the keys from the root as they are written.
    [[nodiscard]] QString writtenPath(int node) const;

private:
    void findRepeatedIn(int map);
    template<typename Visit> void walk(int map, QByteArrayView rest, const Visit &visit) const;

    const Document &m_document;
    std::vector<bool> m_shadowed; ///< by node: a later twin replaces it
    QList<Repeated> m_repeated;
};

} // namespace milvus
