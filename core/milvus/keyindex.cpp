#include "core/milvus/keyindex.h"

#include "core/milvus/keys.h"

#include <QHash>

namespace milvus {

KeyIndex::KeyIndex(const Document &document)
    : m_document(document)
    , m_folded(document.nodes().size())
    , m_shadowed(document.nodes().size(), false)
{
    findRepeated();
    foldPaths();
}

void KeyIndex::findRepeated()
{
    QHash<std::pair<int, QByteArray>, int> seen;
    const auto &nodes = m_document.nodes();
    seen.reserve(static_cast<qsizetype>(nodes.size()));
    for (int index = 0; index < static_cast<int>(nodes.size()); ++index) {
        const Node &node = m_document.node(index);
        if (node.keyAt < 0 || !node.keyIsSimple)
            continue;
        const std::pair<int, QByteArray> name(node.parent, node.key);
        const int earlier = seen.value(name, -1);
        if (earlier >= 0) {
            m_repeated.append({earlier, index});
            std::fill(m_shadowed.begin() + earlier,
                      m_shadowed.begin() + m_document.node(earlier).last + 1, true);
        }
        seen.insert(name, index);
    }
}

void KeyIndex::foldPaths()
{
    constexpr qsizetype longestKey = 64; // of all keys we ever look for
    for (size_t index = 0; index < m_folded.size(); ++index) {
        const Node &node = m_document.nodes()[index];
        if (node.parent < 0) {
            m_folded[index] = QByteArrayLiteral("");
            continue;
        }
        const QByteArray &parent = m_folded[static_cast<size_t>(node.parent)];
        if (parent.isNull() || node.keyAt < 0 || !node.keyIsSimple ||
            parent.size() + node.key.size() > longestKey)
            continue;
        m_folded[index] = parent + foldKey(node.key);
    }
}

QList<int> KeyIndex::find(QByteArrayView key) const
{
    const QByteArray wanted = foldKey(key);
    QList<int> found;
    for (size_t index = 0; index < m_folded.size(); ++index) {
        if (!m_shadowed[index] && m_folded[index].size() == wanted.size() &&
            m_folded[index] == wanted)
            found.append(static_cast<int>(index));
    }
    return found;
}

int KeyIndex::effective(QByteArrayView key) const
{
    const QList<int> found = find(key);
    return found.isEmpty() ? -1 : found.last();
}

QList<int> KeyIndex::path(QByteArrayView key) const
{
    const QByteArray wanted = foldKey(key);
    QList<int> found;
    for (size_t index = 0; index < m_folded.size(); ++index) {
        if (!m_folded[index].isNull() && wanted.startsWith(m_folded[index]))
            found.append(static_cast<int>(index));
    }
    return found;
}

QString KeyIndex::writtenPath(int node) const
{
    QByteArrayList keys;
    for (int index = node; index >= 0 && m_document.node(index).keyAt >= 0;
         index = m_document.node(index).parent)
        keys.prepend(m_document.node(index).key);
    return QString::fromUtf8(keys.join('.'));
}

} // namespace milvus
