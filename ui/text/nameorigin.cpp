#include "ui/text/tr.h"
#include "ui/text/words.h"

namespace text {

QString nameOrigin(const milvus::AdvisedName &advised)
{
    using From = milvus::AdvisedName::From;
    const QString service = visible(advised.service);
    switch (advised.from) {
    case From::Loopback:
        return Tr::tr("this computer itself");
    case From::HostName:
        return Tr::tr("name of this computer");
    case From::NetworkAddress:
        return Tr::tr("address of this computer in a network");
    case From::Service:
        return Tr::tr("service %1 of the Compose file").arg(service);
    case From::Container:
        return Tr::tr("container of the service %1").arg(service);
    case From::ContainerHost:
        return Tr::tr("host name of the service %1").arg(service);
    case From::Alias:
        return Tr::tr("alias of the service %1 in a network").arg(service);
    case From::ContainerAddress:
        return Tr::tr("address of the service %1 in a network").arg(service);
    case From::HyphenAlias:
        return Tr::tr("the same with a hyphen, for programs that take no underscore");
    case From::DockerHost:
        break;
    }
    return Tr::tr("from containers back to this computer");
}

} // namespace text
