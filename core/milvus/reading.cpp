#include "core/milvus/problems.h"

#include "core/milvus/configured.h"
#include "core/milvus/govalue.h"
#include "core/milvus/keys.h"

namespace milvus {

Reading::Reading(const Document &document, const KeyIndex &index)
    : m_document(document)
    , m_index(index)
{}

std::optional<QString> Reading::value(QByteArrayView key) const
{
    const int node = m_index.effective(key);
    if (node < 0)
        return {};
    const Node found = m_document.node(node);
    return found.kind == Node::Kind::Scalar && !found.isTagged
               ? std::optional(QString::fromUtf8(found.value))
               : std::nullopt;
}

int Reading::line(QByteArrayView key) const
{
    const int node = m_index.effective(key);
    return node < 0 ? 0 : m_document.node(node).line();
}

QString Reading::text(QByteArrayView key, const QString &usual) const
{
    const int node = m_index.effective(key);
    return node < 0 ? usual : valueText(m_document.node(node));
}

int Reading::tlsMode() const
{
    return asNumber(text(keyTlsMode, {}));
}

bool Reading::isRestEnabled() const
{
    return asSwitch(text(keyRestEnabled, QStringLiteral("true")));
}

bool Reading::isInternalTlsEnabled() const
{
    return asSwitch(text(keyInternalEnabled, {}));
}

int Reading::proxyPort() const
{
    return asNumber(text(keyProxyPort, QString::number(usualPort)));
}

int Reading::restPort() const
{
    return asNumber(text(keyRestPort, {}));
}

} // namespace milvus
