#include "core/milvus/problems.h"

#include "core/milvus/configured.h"
#include "core/milvus/keys.h"

namespace milvus {

Reading::Reading(const Document &document, const KeyIndex &index)
    : m_document(document)
    , m_index(index)
{}

std::optional<QString> Reading::value(QByteArrayView key) const
{
    const int node = m_index.effective(key);
    if (node < 0 || m_document.node(node).kind != Node::Kind::Scalar)
        return {};
    return QString::fromUtf8(m_document.node(node).value);
}

int Reading::line(QByteArrayView key) const
{
    const int node = m_index.effective(key);
    return node < 0 ? 0 : m_document.node(node).line;
}

int Reading::tlsMode() const
{
    return value(keyTlsMode).value_or(QString()).toInt();
}

bool Reading::isRestEnabled() const
{
    return value(keyRestEnabled)
               .value_or(QString())
               .compare(QLatin1String("false"), Qt::CaseInsensitive) != 0;
}

int Reading::proxyPort() const
{
    const int port = value(keyProxyPort).value_or(QString()).toInt();
    return port > 0 ? port : usualPort;
}

int Reading::restPort() const
{
    return value(keyRestPort).value_or(QString()).toInt();
}

} // namespace milvus
