#include "core/milvus/settings.h"

#include "core/milvus/keys.h"

#include <QCryptographicHash>
#include <QSet>

namespace milvus {

namespace {

/// Keys no longer than this stay as they are, so that "a.b" and "a: {b}" give the same name; longer
/// ones, of no Milvus, are kept short by a digest.
constexpr qsizetype longestKey = 128;

QByteArray pathOf(const QByteArray &parent, const Node &node)
{
    QByteArray path = parent;
    path += node.keyIsSimple ? foldKey(node.key) : QByteArrayLiteral("?");
    return path.size() <= longestKey
               ? path
               : '#' + QCryptographicHash::hash(path, QCryptographicHash::Sha1);
}

/// What the text says of an alias, a tag or an anchor.
QByteArrayView properties(const Document &document, const Node &node)
{
    if (node.kind != Node::Kind::Alias && !node.isTagged && !node.isAnchored)
        return {};
    const QByteArrayView text = document.text();
    qsizetype end = node.at;
    while (end < text.size() && !QByteArrayView(" \t\r\n,]}").contains(text[end]))
        ++end;
    return text.sliced(node.at, end - node.at);
}

/// Whether two values are the same with their kinds and quotes; lists with all that is in them.
bool isSameValue(const Document &a, int first, const Document &b, int second)
{
    const int size = a.node(first).last - first;
    if (b.node(second).last - second != size)
        return false;
    for (int inner = 0; inner <= size; ++inner) {
        const Node is = a.node(first + inner);
        const Node other = b.node(second + inner);
        if (is.kind != other.kind || is.isQuoted != other.isQuoted ||
            is.isTagged != other.isTagged || is.isAnchored != other.isAnchored ||
            is.value != other.value || properties(a, is) != properties(b, other))
            return false;
        if (inner > 0 && (is.parent - first != other.parent - second || is.key != other.key))
            return false;
    }
    return true;
}

} // namespace

Settings::Settings(const Document &document, const std::vector<bool> &leftOut)
    : m_document(&document)
{
    struct Section
    {
        int last = -1;
        QByteArray path;
    };
    std::vector<Section> open;
    QSet<QByteArray> sections;
    const int count = document.count();
    for (int index = 0; index < count;) {
        const Node node = document.node(index);
        if (!leftOut.empty() && leftOut[static_cast<size_t>(index)]) {
            index = node.last + 1;
            continue;
        }
        while (!open.empty() && open.back().last < index)
            open.pop_back();
        const QByteArray path = open.empty() ? QByteArray() : pathOf(open.back().path, node);
        const bool isSection = node.kind == Node::Kind::Map && !node.isTagged && !node.isAnchored;
        if (isSection && node.last > index) {
            sections.insert(path);
            open.push_back({node.last, path});
            ++index;
            continue;
        }
        add(path, index);
        index = node.last + 1;
    }
    m_leaves.removeIf([&](const std::pair<const QByteArray &, int &> &leaf) {
        const Node::Kind kind = document.node(leaf.second).kind;
        const bool isEmpty = kind == Node::Kind::Null || kind == Node::Kind::Map;
        return isEmpty && sections.contains(leaf.first);
    });
}

void Settings::add(const QByteArray &path, int node)
{
    const auto known = m_leaves.find(path);
    if (known == m_leaves.end()) {
        m_leaves.insert(path, node);
        return;
    }
    if (m_firstTwin < 0) {
        m_firstTwin = *known;
        m_secondTwin = node;
    }
    *known = node;
}

int Settings::line(const QByteArray &foldedKey) const
{
    const int node = m_leaves.value(foldedKey, -1);
    return node < 0 ? 0 : m_document->node(node).line();
}

bool Settings::hasSameValues(const Settings &other) const
{
    if (m_leaves.size() != other.m_leaves.size())
        return false;
    for (auto leaf = m_leaves.begin(); leaf != m_leaves.end(); ++leaf) {
        const int twin = other.m_leaves.value(leaf.key(), -1);
        if (twin < 0 || !isSameValue(*m_document, *leaf, *other.m_document, twin))
            return false;
    }
    return true;
}

} // namespace milvus
