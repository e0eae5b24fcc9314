#include "core/milvus/nameadvice.h"

#include "core/base/ids.h"
#include "core/milvus/composefile.h"
#include "core/milvus/servicenames.h"
#include "core/plan/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using From = AdvisedName::From;

constexpr std::array adviceIds = {
    base::Id{From::Loopback, "loopback"},
    base::Id{From::HostName, "host-name"},
    base::Id{From::NetworkAddress, "network-address"},
    base::Id{From::Service, "service"},
    base::Id{From::Container, "container"},
    base::Id{From::ContainerHost, "container-host"},
    base::Id{From::Alias, "alias"},
    base::Id{From::ContainerAddress, "container-address"},
    base::Id{From::HyphenAlias, "hyphen-alias"},
    base::Id{From::DockerHost, "docker-host"},
};

class Advice
{
public:
    void add(const AdvisedName &advised)
    {
        const bool isKnown = std::ranges::any_of(
            m_names, [&](const AdvisedName &other) { return other.name == advised.name; });
        if (!isKnown)
            m_names.append(advised);
    }

    /// What is no host name is not offered: Compose lets people write anything.
    void add(const QString &typed, From from, const QString &service)
    {
        const auto parsed = plan::parseName(typed);
        if (typed.isEmpty() || !parsed || parsed->name.kind != plan::SubjectAltName::Kind::Dns)
            return;
        add({parsed->name, from, service, parsed->remarks});
        for (const base::Finding &remark : parsed->remarks) {
            if (remark.code == base::Code::NameUnderscore)
                add(remark.args.value(1), From::HyphenAlias, service);
        }
    }

    /// About the names of the last service; each once.
    void remark(const base::Finding &finding)
    {
        const bool isTold = std::ranges::any_of(m_names, [&finding](const AdvisedName &name) {
            return name.remarks.contains(finding);
        });
        if (!isTold && !m_names.isEmpty())
            m_names.last().remarks.append(finding);
    }

    void addAddress(const QString &typed, const QString &service)
    {
        const auto parsed = plan::parseName(typed);
        if (parsed && parsed->name.kind == plan::SubjectAltName::Kind::Ip)
            add({parsed->name, From::ContainerAddress, service, parsed->remarks});
    }

    [[nodiscard]] const QList<AdvisedName> &names() const { return m_names; }

private:
    QList<AdvisedName> m_names;
};

void addThisComputer(Advice &advice)
{
    constexpr qsizetype loopbacks = 3; // see plan::localNames()
    const QList<plan::SubjectAltName> local = plan::localNames();
    for (qsizetype at = 0; at < local.size(); ++at)
        advice.add({local[at], at < loopbacks ? From::Loopback : From::HostName, {}, {}});
}

void addService(const ServiceNames &names, const QString &path, Advice &advice)
{
    advice.add(names.service, From::Service, names.service);
    for (const QString &unread : names.unread)
        advice.remark({base::Severity::Note, base::Code::ComposeNamesUnread, {path, unread}, path});
    advice.add(names.container, From::Container, names.service);
    advice.add(names.hostName, From::ContainerHost, names.service);
    advice.add(names.fullHostName, From::ContainerHost, names.service);
    for (const QString &alias : names.aliases)
        advice.add(alias, From::Alias, names.service);
    for (const QString &address : names.addresses)
        advice.addAddress(address, names.service);
}

base::Result<> addCompose(const QString &path, Advice &advice)
{
    auto services = serviceNamesIn(path);
    if (!services)
        return tl::make_unexpected(services.error());
    const auto isMilvus = [](const ServiceNames &names) { return isMilvusImage(names.image); };
    if (std::ranges::any_of(*services, isMilvus))
        services->removeIf([&](const ServiceNames &names) { return !isMilvus(names); });
    for (const ServiceNames &names : std::as_const(*services))
        addService(names, path, advice);
    advice.add(u"host.docker.internal"_s, From::DockerHost, {});
    return {};
}

} // namespace

base::Result<QList<AdvisedName>> adviseNames(const QString &composePath)
{
    Advice advice;
    addThisComputer(advice);
    if (!composePath.isEmpty()) {
        if (const auto added = addCompose(composePath, advice); !added)
            return tl::make_unexpected(added.error());
    }
    for (const plan::SubjectAltName &address : plan::networkAddresses())
        advice.add({address, From::NetworkAddress, {}, {}});
    return advice.names();
}

QString adviceId(From from)
{
    return base::idOf(adviceIds, from);
}

} // namespace milvus
