#include "core/milvus/clarity.h"

#include "core/milvus/govalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

bool isCollection(Node::Kind kind)
{
    return kind == Node::Kind::Map || kind == Node::Kind::Sequence;
}

/// Of a single value, without its key.
QString veilOf(const Node &node)
{
    return node.kind == Node::Kind::Alias ? u"*"_s : node.isTagged ? u"!"_s : QString();
}

} // namespace

Clarity::Clarity(const Document &document, const KeyIndex &index)
    : m_document(document)
    , m_index(index)
{
    for (int position = 1; position < document.count(); ++position) {
        const Node node = document.node(position);
        const bool isMerge = node.keyIsPlain && node.key == "<<";
        if (node.keyAt >= 0 && (isMerge || !node.keyIsSimple))
            m_inMaps.insert(node.parent, {position, isMerge ? u"<<"_s : u"*"_s});
    }
}

std::optional<Clarity::Veil> Clarity::veil(QByteArrayView key) const
{
    for (const int node : m_index.path(key)) {
        if (m_index.isShadowed(node))
            continue;
        if (const auto inMap = m_inMaps.constFind(node); inMap != m_inMaps.constEnd())
            return *inMap;
        const bool isList = m_document.node(node).kind == Node::Kind::Sequence;
        for (int inner = node; inner <= (isList ? m_document.node(node).last : node); ++inner) {
            if (const QString what = veilOf(m_document.node(inner)); !what.isEmpty())
                return Veil{inner, what};
        }
    }
    return {};
}

std::optional<Clarity::Twins> Clarity::twins(QByteArrayView key) const
{
    QList<int> found = m_index.find(key);
    found.removeIf([&](int node) { return m_document.node(node).kind == Node::Kind::Map; });
    if (found.size() < 2)
        return {};
    const int last = found.last();
    const auto other = std::ranges::find_if(
        found, [&](int node) { return leafText(m_document, node) != leafText(m_document, last); });
    return other == found.end() ? std::nullopt : std::optional(Twins{*other, last});
}

QString leafText(const Document &document, int node)
{
    const Node list = document.node(node);
    if (list.kind != Node::Kind::Sequence)
        return valueText(list);
    QString text;
    for (int item = node + 1; item <= list.last; item = document.node(item).last + 1) {
        if (isCollection(document.node(item).kind))
            continue; // Milvus leaves it out
        text += (item == node + 1 ? QString() : u","_s) + valueText(document.node(item));
    }
    return text;
}

} // namespace milvus
