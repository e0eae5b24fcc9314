#include "core/milvus/restport.h"

#include "core/base/files.h"
#include "core/milvus/composefile.h"
#include "core/milvus/configured.h"
#include "core/milvus/document.h"
#include "core/milvus/govalue.h"
#include "core/milvus/keys.h"
#include "core/plan/hostname.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace milvus {

namespace {

/// What Milvus's own parts listen on: by its defaults, and by what its files say.
QList<int> takenPorts(const Effective &effective)
{
    constexpr int metricsPort = 9091;
    QList<int> taken = {metricsPort, effective.number(keyProxyPort)};
    for (const EffectiveValue &port : effective.ports)
        taken << asNumber(port.value);
    return taken;
}

/// The ports of this machine that other services of the Compose file have.
QList<int> publishedByOthers(const plan::Deployment &deployment)
{
    const auto text = base::readFile(deployment.composePath, largestFile);
    if (deployment.composePath.isEmpty() || !text)
        return {};
    const QString folder = QFileInfo(deployment.composePath).absolutePath();
    QList<int> ports;
    for (const QString &name : composeServices(*text, folder)) {
        const auto other = name == deployment.composeService
                               ? std::nullopt
                               : readComposeService({*text}, folder, name);
        if (other)
            std::ranges::transform(other->published, std::back_inserter(ports),
                                   &PublishedPort::port);
    }
    return ports;
}

} // namespace

int restPortFor(const plan::Deployment &deployment)
{
    const int usual = plan::Deployment().restPort;
    const auto effective = effectiveFor(deployment);
    if (!effective || effective->unreadable || effective->unclear)
        return usual;
    if (!effective->isOn(keyRestEnabled))
        return 0;
    const QList<int> taken = takenPorts(*effective);
    const int named = effective->number(keyRestPort);
    const bool isUsable = named > 0 && named <= plan::highestPort && !taken.contains(named);
    if (isUsable)
        return named;
    const QList<int> outside = publishedByOthers(deployment);
    int port = usual;
    while (taken.contains(port) || outside.contains(port))
        ++port;
    return port;
}

} // namespace milvus
