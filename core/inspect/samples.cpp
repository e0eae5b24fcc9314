#include "core/inspect/samples.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

bool isPublishedKey(const QByteArray &spkiSha256)
{
    static const QByteArray keys[] = {
        // of ca.pem, server.pem and client.pem of configs/cert in milvus-io/milvus
        QByteArray::fromHex("0910ECCDA921ACE7FBB64961F976A2DCA359E95E4DBECF02D47CA2D3B0E0FC05"),
        QByteArray::fromHex("94226EAF3A8ACB733DAFA214DC91FBEE87B787A94C9BA147C6B2F314F59CC9D7"),
        QByteArray::fromHex("08415416C5C5AF5504E3A27EC383B8BAF238D3595DB39E5A292079D3D49BAA9A"),
    };
    return std::ranges::find(keys, spkiSha256) != std::end(keys);
}

bool isSampleName(const QString &name)
{
    static const QStringList domains = {u"ronething.cn"_s, u"ronething.com"_s};
    return std::ranges::any_of(domains, [&name](const QString &domain) {
        return name == domain || name.endsWith(u'.' + domain);
    });
}

} // namespace inspect
