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

/// One value with all that makes it what it is.
void appendValue(QByteArray &description, const Document &document, int index)
{
    const Node &node = document.node(index);
    description += static_cast<char>('A' + static_cast<int>(node.kind));
    description += node.isQuoted ? '"' : ' ';
    description += node.isTagged ? '!' : ' ';
    description += node.isAnchored ? '&' : ' ';
    if (node.kind == Node::Kind::Alias || node.isTagged || node.isAnchored) {
        const QByteArrayView text = document.text();
        qsizetype end = node.at;
        while (end < text.size() && !QByteArrayView(" \t\r\n,]}").contains(text[end]))
            ++end;
        description += text.sliced(node.at, end - node.at);
    }
    description += node.value;
}

QByteArray descriptionOf(const Document &document, int index)
{
    QByteArray description;
    appendValue(description, document, index);
    for (int inner = index + 1; inner <= document.node(index).last; ++inner) {
        const Node &node = document.node(inner);
        description += '\n' + QByteArray::number(node.parent - index) + ' ';
        description += node.key;
        description += ": ";
        appendValue(description, document, inner);
    }
    return description;
}

} // namespace

Settings::Settings(const Document &document, const std::vector<bool> &leftOut)
{
    const int count = static_cast<int>(document.nodes().size());
    std::vector<QByteArray> paths(document.nodes().size());
    QSet<QByteArray> sections;
    for (int index = 0; index < count;) {
        const Node &node = document.node(index);
        if (!leftOut.empty() && leftOut[static_cast<size_t>(index)]) {
            index = node.last + 1;
            continue;
        }
        QByteArray &path = paths[static_cast<size_t>(index)];
        if (node.parent >= 0)
            path = pathOf(paths[static_cast<size_t>(node.parent)], node);
        const bool isSection = node.kind == Node::Kind::Map && !node.isTagged && !node.isAnchored;
        if (isSection && node.last > index) {
            sections.insert(path);
            ++index;
            continue;
        }
        add(path, index, document);
        index = node.last + 1;
    }
    m_leaves.removeIf([&](const std::pair<const QByteArray &, Leaf &> &leaf) {
        const bool isEmpty = leaf.second.value.startsWith(
                                 static_cast<char>('A' + static_cast<int>(Node::Kind::Null))) ||
                             leaf.second.value.startsWith(
                                 static_cast<char>('A' + static_cast<int>(Node::Kind::Map)));
        return isEmpty && sections.contains(leaf.first);
    });
}

void Settings::add(const QByteArray &path, int node, const Document &document)
{
    const int earlier = m_nodes.value(path, -1);
    if (earlier >= 0 && m_firstTwin < 0) {
        m_firstTwin = earlier;
        m_secondTwin = node;
    }
    m_nodes.insert(path, node);
    m_leaves.insert(path, {descriptionOf(document, node), document.node(node).line});
}

bool Settings::hasSameValues(const Settings &other) const
{
    if (m_leaves.size() != other.m_leaves.size())
        return false;
    for (auto leaf = m_leaves.begin(); leaf != m_leaves.end(); ++leaf) {
        const auto twin = other.m_leaves.constFind(leaf.key());
        if (twin == other.m_leaves.constEnd() || twin->value != leaf->value)
            return false;
    }
    return true;
}

} // namespace milvus
