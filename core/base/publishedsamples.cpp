#include "core/base/publishedsamples.h"

#include <QCryptographicHash>

#include <algorithm>

namespace base {

bool isPublishedSample(const QByteArray &sha256)
{
    static const QByteArray samples[] = {
        // ca.pem, server.pem and client.pem of configs/cert in milvus-io/milvus
        QByteArray::fromHex("51B98B478612F0C186CCA37A3C1A5BC744843E4F6C41A1DBEA262980A00063E7"),
        QByteArray::fromHex("8F73F815D79B75C9685AE138DCF1E064925B9EEA3F3B3D9822A4979DC2EAD762"),
        QByteArray::fromHex("6C5C008218046A50CB0DB2645DC0EA73DB46C9FA4B8B808FA4F2E2324AC17D8C"),
    };
    return std::ranges::find(samples, sha256) != std::end(samples);
}

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

QList<QByteArray> fingerprintsIn(const QByteArray &pem)
{
    constexpr QByteArrayView begin = "-----BEGIN CERTIFICATE-----";
    constexpr QByteArrayView end = "-----END CERTIFICATE-----";
    QList<QByteArray> fingerprints;
    for (qsizetype at = pem.indexOf(begin); at >= 0; at = pem.indexOf(begin, at)) {
        at += begin.size();
        const qsizetype stop = pem.indexOf(end, at);
        if (stop < 0)
            break;
        const QByteArray der = QByteArray::fromBase64(pem.sliced(at, stop - at));
        fingerprints << QCryptographicHash::hash(der, QCryptographicHash::Sha256);
    }
    return fingerprints;
}

} // namespace base
