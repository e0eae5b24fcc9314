#include "core/milvus/composereader.h"

#include <QRegularExpression>

#include <cctype>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// The name behind `sign` at the begin of what stands there; empty: there is none.
QByteArray nameBehind(char sign, QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size() && (text[at] == ':' || text[at] == '-' || isspace(text[at]) != 0))
        ++at;
    if (at == text.size() || text[at] != sign)
        return {};
    qsizetype end = at + 1;
    while (end < text.size() && isspace(text[end]) == 0 &&
           !QByteArrayView(",[]{}").contains(text[end]))
        ++end;
    return text.sliced(at + 1, end - at - 1).toByteArray();
}

} // namespace

ComposeReader ComposeReader::following(const Document &document, Variables known)
{
    ComposeReader reader(document, std::move(known));
    const QByteArrayView text = document.text();
    QHash<QByteArray, int> anchors;
    for (int index = 0; index < document.count(); ++index) {
        const Node node = document.node(index);
        if (node.kind == Node::Kind::Alias)
            reader.m_meant.insert(index,
                                  anchors.value(nameBehind('*', text.sliced(node.at)), index));
        else if (node.isAnchored && node.keyAt >= 0)
            anchors.insert(
                nameBehind('&', text.sliced(text.indexOf(':', node.keyAt + node.key.size()))),
                index);
    }
    return reader;
}

QList<int> ComposeReader::ownChildren(int parent) const
{
    QList<int> found;
    if (parent < 0)
        return found;
    parent = meant(parent);
    for (int child = parent + 1; child <= m_document.node(parent).last;
         child = m_document.node(child).last + 1)
        found.append(child);
    return found;
}

/// With those that "<<" brings where it is followed: what stands there itself wins, and then what
/// is brought first.
QList<int> ComposeReader::children(int parent) const
{
    if (m_meant.isEmpty())
        return ownChildren(parent);
    QSet<int> seen;
    QSet<QByteArray> keys;
    QList<int> found;
    takeChildren(parent, seen, keys, found);
    return found;
}

void ComposeReader::takeChildren(int parent, QSet<int> &seen, QSet<QByteArray> &keys,
                                 QList<int> &found) const
{
    if (parent < 0 || seen.contains(meant(parent)))
        return;
    seen.insert(meant(parent));
    QList<int> merged;
    for (const int index : ownChildren(parent)) {
        const Node node = m_document.node(index);
        const QByteArray key = node.key.toByteArray();
        const bool isMerge = node.keyAt >= 0 && key == "<<";
        const auto kind = m_document.node(meant(index)).kind;
        if (isMerge && kind == Node::Kind::Map)
            merged << index;
        else if (isMerge && kind == Node::Kind::Sequence)
            merged << ownChildren(index);
        else if (node.keyAt < 0 || !keys.contains(key))
            found << index;
        keys.insert(key);
    }
    for (const int one : std::as_const(merged))
        takeChildren(one, seen, keys, found);
}

int ComposeReader::child(int parent, QByteArrayView key) const
{
    for (const int node : children(parent)) {
        if (m_document.node(node).keyAt >= 0 && m_document.node(node).key == key)
            return node;
    }
    return -1;
}

ComposeReader::Earlier ComposeReader::earlier(int index) const
{
    const Node node = m_document.node(index);
    const QByteArray &text = m_document.text();
    const qsizetype colon = node.keyAt < 0 ? -1 : text.indexOf(':', node.keyAt + node.key.size());
    if (colon < 0)
        return Earlier::Merged;
    static const QRegularExpression tag(u"\\A:\\s+(?:&\\S+\\s+)?!(reset|override)(?![\\w-])"_s);
    constexpr qsizetype longest = 200; // an anchor may stand before the tag
    const auto match = tag.match(QString::fromUtf8(text.mid(colon, longest)));
    if (!match.hasMatch())
        return Earlier::Merged;
    return match.capturedView(1) == u"reset" ? Earlier::Removed : Earlier::Replaced;
}

ComposeReader::Mount ComposeReader::mount(int node) const
{
    if (!isScalar(node))
        return {text(child(node, "source")), text(child(node, "target")), false,
                text(child(node, "type")) == u"bind"};
    const QStringList parts = text(node).split(u':');
    if (parts.size() == 1)
        return {QString(), parts.first()};
    return {parts.at(0), parts.at(1)};
}

} // namespace milvus
