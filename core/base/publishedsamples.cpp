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
