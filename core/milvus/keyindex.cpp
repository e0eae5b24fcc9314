#include "core/milvus/keyindex.h"

#include "core/milvus/keys.h"

#include <QHashFunctions>

#include <algorithm>

namespace milvus {

namespace {

/// How much of `rest`, which is folded, this key takes up when it is folded, too; -1 when it is not
/// the beginning of it.
qsizetype foldedLength(QByteArrayView key, QByteArrayView rest)
{
    qsizetype length = 0;
    for (const char character : key) {
        if (character == '/' || character == '_' || character == '.')
            continue;
        const bool isUpper = character >= 'A' && character <= 'Z';
        const char folded = isUpper ? static_cast<char>(character - 'A' + 'a') : character;
        if (length >= rest.size() || rest[length] != folded)
            return -1;
        ++length;
    }
    return length;
}

} // namespace

KeyIndex::KeyIndex(const Document &document)
    : m_document(document)
    , m_shadowed(document.nodes().size(), false)
{
    for (int index = 0; index < static_cast<int>(document.nodes().size()); ++index) {
        if (document.node(index).kind == Node::Kind::Map)
            findRepeatedIn(index);
    }
    std::ranges::sort(m_repeated, {}, &Repeated::second);
}

/// Sorts the keys of a mapping by their hashes, so that twins stand side by side.
void KeyIndex::findRepeatedIn(int map)
{
    std::vector<std::pair<size_t, int>> keys;
    const int last = m_document.node(map).last;
    for (int child = map + 1; child <= last; child = m_document.node(child).last + 1) {
        if (m_document.node(child).keyIsSimple)
            keys.emplace_back(qHash(m_document.node(child).key), child);
    }
    std::ranges::sort(keys);
    for (size_t at = 1; at < keys.size(); ++at) {
        const Node &node = m_document.node(keys[at].second);
        for (size_t earlier = at; earlier-- > 0 && keys[earlier].first == keys[at].first;) {
            const Node &twin = m_document.node(keys[earlier].second);
            if (twin.key != node.key)
                continue;
            m_repeated.append({keys[earlier].second, keys[at].second});
            std::fill(m_shadowed.begin() + keys[earlier].second, m_shadowed.begin() + twin.last + 1,
                      true);
            break;
        }
    }
}

/// Calls visit(node, whether it is the key itself) for every value on the way, the outer ones
/// first.
template<typename Visit> void KeyIndex::walk(int map, QByteArrayView rest, const Visit &visit) const
{
    if (m_document.node(map).kind != Node::Kind::Map)
        return;
    const int last = m_document.node(map).last;
    for (int child = map + 1; child <= last; child = m_document.node(child).last + 1) {
        const Node &node = m_document.node(child);
        const qsizetype length = node.keyIsSimple ? foldedLength(node.key, rest) : -1;
        if (length < 0)
            continue;
        visit(child, length == rest.size());
        walk(child, rest.sliced(length), visit);
    }
}

QList<int> KeyIndex::find(QByteArrayView key) const
{
    QList<int> found;
    if (m_document.nodes().empty())
        return found;
    walk(0, foldKey(key), [&](int node, bool isKey) {
        if (isKey && !m_shadowed[static_cast<size_t>(node)])
            found.append(node);
    });
    return found;
}

int KeyIndex::effective(QByteArrayView key) const
{
    const QList<int> found = find(key);
    return found.isEmpty() ? -1 : found.last();
}

QList<int> KeyIndex::path(QByteArrayView key) const
{
    QList<int> found;
    if (m_document.nodes().empty())
        return found;
    found.append(0);
    walk(0, foldKey(key), [&](int node, bool) { found.append(node); });
    return found;
}

QString KeyIndex::writtenPath(int node) const
{
    QByteArrayList keys;
    for (int index = node; index >= 0 && m_document.node(index).keyAt >= 0;
         index = m_document.node(index).parent)
        keys.prepend(m_document.node(index).key.toByteArray());
    return QString::fromUtf8(keys.join('.'));
}

} // namespace milvus
