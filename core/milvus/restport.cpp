#include "core/milvus/restport.h"

#include "core/base/files.h"
#include "core/milvus/configured.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"
#include "core/plan/hostname.h"

namespace milvus {

namespace {

/// What Milvus's own parts listen on: by its defaults, and by what its files say.
QList<int> takenPorts(const Effective &effective)
{
    constexpr int metricsPort = 9091;
    constexpr int internalPort = 19529;
    QList<int> taken = {metricsPort, internalPort, effective.number(keyProxyPort)};
    for (const QString &path : effective.files) {
        const auto text = base::readFile(path, largestFile);
        const auto document = text ? Document::parseFirst(*text, path)
                                   : base::Result<Document>(tl::make_unexpected(text.error()));
        if (!document)
            continue;
        const KeyIndex index(*document);
        for (const QByteArrayView key : portKeys())
            taken << Reading(*document, index).value(key).value_or(QString()).toInt();
    }
    return taken;
}

} // namespace

int restPortFor(const plan::Deployment &deployment)
{
    const int usual = plan::Deployment().restPort;
    const auto effective = effectiveFor(deployment);
    if (!effective || effective->unreadable)
        return usual;
    if (!effective->isOn(keyRestEnabled))
        return 0;
    const QList<int> taken = takenPorts(*effective);
    const int named = effective->number(keyRestPort);
    const bool isUsable = named > 0 && named <= plan::highestPort && !taken.contains(named);
    int port = isUsable ? named : usual;
    while (taken.contains(port))
        ++port;
    return port;
}

} // namespace milvus
