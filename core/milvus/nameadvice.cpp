#include "core/milvus/nameadvice.h"

#include "core/base/files.h"
#include "core/base/ids.h"
#include "core/milvus/composefile.h"
#include "core/milvus/composereader.h"
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

void addService(const ComposeReader &reader, int node, Advice &advice)
{
    const QString service = reader.key(node);
    advice.add(service, From::Service, service);
    advice.add(reader.text(reader.child(node, "container_name")), From::Container, service);
    advice.add(reader.text(reader.child(node, "hostname")), From::ContainerHost, service);
    for (const int network : reader.children(reader.child(node, "networks"))) {
        for (const int alias : reader.children(reader.child(network, "aliases")))
            advice.add(reader.text(alias), From::Alias, service);
    }
}

base::Result<> addCompose(const QString &path, Advice &advice)
{
    const auto text = base::readFile(path, largestFile);
    if (!text)
        return tl::make_unexpected(text.error());
    const auto document = Document::parse(*text, path);
    if (!document)
        return tl::make_unexpected(document.error());
    const ComposeReader reader(*document);
    const bool isMap = !document->isEmpty() && document->node(0).kind == Node::Kind::Map;
    QList<int> services = isMap ? reader.children(reader.child(0, "services")) : QList<int>();
    if (services.isEmpty())
        return base::fail(base::Code::NotAComposeFile, {path});
    const auto isMilvus = [&](int node) {
        return isMilvusImage(reader.text(reader.child(node, "image")));
    };
    if (std::ranges::any_of(services, isMilvus))
        services.removeIf([&](int node) { return !isMilvus(node); });
    for (const int node : std::as_const(services))
        addService(reader, node, advice);
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
