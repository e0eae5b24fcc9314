#include "core/milvus/composereader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

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
