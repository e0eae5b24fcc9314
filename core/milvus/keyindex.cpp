#include "core/milvus/keyindex.h"

#include "core/milvus/keys.h"
#include "core/milvus/seenkeys.h"

#include <algorithm>

namespace milvus {

namespace {

char toLower(char character)
{
    const bool isUpper = character >= 'A' && character <= 'Z';
    return isUpper ? static_cast<char>(character - 'A' + 'a') : character;
}

/// Whether a key, folded, is empty or begins with this letter.
bool mayBeginWith(char letter, QByteArrayView key)
{
    for (const char character : key) {
        if (character == '/' || character == '_' || character == '.')
            continue;
        return toLower(character) == letter;
    }
    return true;
}

/// How much of `rest`, which is folded, this key takes up when it is folded, too; -1 when it is not
/// the beginning of it.
qsizetype foldedLength(QByteArrayView key, QByteArrayView rest)
{
    qsizetype length = 0;
    for (const char character : key) {
        if (character == '/' || character == '_' || character == '.')
            continue;
        if (length >= rest.size() || rest[length] != toLower(character))
            return -1;
        ++length;
    }
    return length;
}

template<typename Visit> void forEachChild(const Document &document, int map, const Visit &visit)
{
    const int last = document.node(map).last;
    for (int child = map + 1; child <= last;) {
        const Node node = document.node(child);
        visit(child, node);
        child = node.last + 1;
    }
}

} // namespace

KeyIndex::KeyIndex(const Document &document)
    : m_document(document)
{
    SeenKeys seen(document);
    std::vector<int> earlier; // by node: its earlier twin
    for (int index = 0; index < document.count(); ++index) {
        const Node map = document.node(index);
        if (map.kind != Node::Kind::Map || map.last < index + 2)
            continue;
        size_t count = 0;
        forEachChild(document, index, [&](int, const Node &) { ++count; });
        seen.begin(count);
        forEachChild(document, index, [&](int child, const Node &node) {
            const int twin = node.keyIsSimple ? seen.replace(node.key, child) : -1;
            if (twin < 0)
                return;
            earlier.resize(static_cast<size_t>(document.count()), -1);
            earlier[static_cast<size_t>(child)] = twin;
        });
    }
    for (size_t second = 0; second < earlier.size(); ++second) {
        const int first = earlier[second];
        if (first < 0)
            continue;
        m_repeated.append({first, static_cast<int>(second)});
        m_shadowed.resize(earlier.size(), false);
        std::fill(m_shadowed.begin() + first, m_shadowed.begin() + document.node(first).last + 1,
                  true);
    }
}

/// Calls visit(node, whether it is the key itself) for every value on the way, the outer ones
/// first.
template<typename Visit> void KeyIndex::walk(QByteArrayView rest, const Visit &visit) const
{
    if (m_document.isEmpty() || m_document.node(0).kind != Node::Kind::Map || rest.isEmpty())
        return;
    for (const int child : topKeys(rest.front()))
        visitOne(child, rest, visit);
}

template<typename Visit>
void KeyIndex::walkIn(int map, QByteArrayView rest, const Visit &visit) const
{
    if (m_document.node(map).kind != Node::Kind::Map)
        return;
    forEachChild(m_document, map, [&](int child, const Node &) { visitOne(child, rest, visit); });
}

template<typename Visit>
void KeyIndex::visitOne(int child, QByteArrayView rest, const Visit &visit) const
{
    const Node node = m_document.node(child);
    const qsizetype length = node.keyIsSimple ? foldedLength(node.key, rest) : -1;
    if (length < 0)
        return;
    visit(child, length == rest.size());
    walkIn(child, rest.sliced(length), visit);
}

const std::vector<int> &KeyIndex::topKeys(char first) const
{
    const auto known = m_topKeys.constFind(first);
    if (known != m_topKeys.constEnd())
        return *known;
    std::vector<int> keys;
    forEachChild(m_document, 0, [&](int child, const Node &node) {
        if (mayBeginWith(first, node.key))
            keys.push_back(child);
    });
    return *m_topKeys.insert(first, std::move(keys));
}

QList<int> KeyIndex::find(QByteArrayView key) const
{
    QList<int> found;
    walk(foldKey(key), [&](int node, bool isKey) {
        if (isKey && !isShadowed(node))
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
    if (!m_document.isEmpty())
        found.append(0);
    walk(foldKey(key), [&](int node, bool) { found.append(node); });
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
