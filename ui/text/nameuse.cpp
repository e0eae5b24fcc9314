#include "ui/text/tr.h"
#include "ui/text/words.h"

#include <QSysInfo>

#include <algorithm>
#include <array>

namespace text {

namespace {

bool isLoopback(const plan::SubjectAltName &name)
{
    if (name.kind == plan::SubjectAltName::Kind::Ip)
        return name.value == u"::1" || name.value.startsWith(u"127.");
    return name.value == u"localhost";
}

/// RFC 1918 and RFC 4193.
bool isPrivateAddress(const QString &address)
{
    if (address.startsWith(u"10.") || address.startsWith(u"192.168.") ||
        address.startsWith(u"fc") || address.startsWith(u"fd"))
        return true;
    const QStringList parts = address.split(u'.');
    return parts.size() == 4 && parts[0] == u"172" && parts[1].toInt() >= 16 &&
           parts[1].toInt() <= 31;
}

bool isContainerName(const QString &name)
{
    constexpr std::array known = {u"milvus-standalone", u"standalone", u"milvus", u"proxy",
                                  u"milvus-proxy"};
    return std::ranges::any_of(known,
                               [&](const char16_t *each) { return name == QStringView(each); });
}

bool isOwnHostName(const QString &name)
{
    const QString own = QSysInfo::machineHostName().toLower();
    return !own.isEmpty() &&
           (name == own || name.startsWith(own + u'.') || own.startsWith(name + u'.'));
}

QString hostUse(const QString &name)
{
    if (name.startsWith(u"*."))
        return Tr::tr("every host one level below %1").arg(visible(name.sliced(2)));
    if (name == u"host.docker.internal")
        return Tr::tr("containers that reach back to this computer");
    if (name.endsWith(u".svc") || name.contains(u".svc."))
        return Tr::tr("pods of the Kubernetes cluster");
    if (isOwnHostName(name))
        return Tr::tr("this computer, from the network");
    if (isContainerName(name))
        return Tr::tr("other containers of the Compose file");
    return Tr::tr("programs that dial this name");
}

} // namespace

QString nameUse(const plan::SubjectAltName &name)
{
    if (isLoopback(name))
        return Tr::tr("this computer");
    switch (name.kind) {
    case plan::SubjectAltName::Kind::Dns:
        return hostUse(name.value);
    case plan::SubjectAltName::Kind::Ip:
        return isPrivateAddress(name.value) ? Tr::tr("the local network")
                                            : Tr::tr("programs that dial this address");
    case plan::SubjectAltName::Kind::Uri:
        return Tr::tr("an identity, not a host");
    case plan::SubjectAltName::Kind::Email:
        break;
    }
    return Tr::tr("a person or team, not a host");
}

} // namespace text
