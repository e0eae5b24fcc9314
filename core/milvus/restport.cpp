#include "core/milvus/restport.h"

#include "core/milvus/configured.h"
#include "core/milvus/govalue.h"
#include "core/milvus/keys.h"
#include "core/plan/hostname.h"

namespace milvus {

namespace {

/// What Milvus's own parts listen on: by its defaults, and by what its files say.
QList<int> takenPorts(const Effective &effective)
{
    QList<int> taken = {effective.metricsPort, effective.number(keyProxyPort)};
    for (const EffectiveValue &port : effective.ports)
        taken << asNumber(port.value);
    return taken;
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
    const PortOwners outside = portsOfOthers(deployment);
    int port = usual;
    while (taken.contains(port) || outside.contains(port))
        ++port;
    return port;
}

} // namespace milvus
