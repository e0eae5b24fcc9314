#include "core/plan/hostname.h"
#include "core/plan/ipaddress.h"

#include <QSysInfo>

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

using namespace Qt::StringLiterals;

namespace plan {

namespace {

/// Empty for addresses that no certificate can hold: those that mean something on one link only.
QString textOf(const sockaddr &address)
{
    if (address.sa_family == AF_INET) {
        const auto &v4 = reinterpret_cast<const sockaddr_in &>(address);
        return addressText(QByteArrayView(reinterpret_cast<const char *>(&v4.sin_addr), 4));
    }
    if (address.sa_family != AF_INET6)
        return {};
    const auto &v6 = reinterpret_cast<const sockaddr_in6 &>(address);
    if (IN6_IS_ADDR_LINKLOCAL(&v6.sin6_addr))
        return {};
    return addressText(QByteArrayView(reinterpret_cast<const char *>(&v6.sin6_addr), 16));
}

} // namespace

QList<SubjectAltName> localNames()
{
    using Kind = SubjectAltName::Kind;
    QList<SubjectAltName> names = {
        {Kind::Dns, u"localhost"_s, u"localhost"_s},
        {Kind::Ip, u"127.0.0.1"_s, u"127.0.0.1"_s},
        {Kind::Ip, u"::1"_s, u"::1"_s},
    };
    const auto own = parseName(QSysInfo::machineHostName());
    if (own && own->name.kind == Kind::Dns && !names.contains(own->name))
        names.append(own->name);
    return names;
}

QList<SubjectAltName> networkAddresses()
{
    QList<SubjectAltName> addresses;
    ifaddrs *first = nullptr;
    if (::getifaddrs(&first) != 0)
        return addresses;
    for (const ifaddrs *one = first; one; one = one->ifa_next) {
        const bool isUsed =
            one->ifa_addr && (one->ifa_flags & IFF_UP) != 0 && (one->ifa_flags & IFF_LOOPBACK) == 0;
        const QString text = isUsed ? textOf(*one->ifa_addr) : QString();
        const SubjectAltName name = {SubjectAltName::Kind::Ip, text, text};
        if (!text.isEmpty() && !addresses.contains(name))
            addresses.append(name);
    }
    ::freeifaddrs(first);
    return addresses;
}

} // namespace plan
