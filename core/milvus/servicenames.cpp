#include "core/milvus/servicenames.h"

#include "core/milvus/document.h"
#include "core/milvus/interpolation.h"

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

constexpr int mostSteps = 200; // mappings that are looked into for one key

/// Walks by name through what yaml-cpp has read, which resolves aliases and leaves merges.
class MergedYaml
{
public:
    explicit MergedYaml(const YAML::Node &services)
        : m_services(services)
    {}

    /// The value of a key: of its own, else of what is merged into it, else of what it extends.
    [[nodiscard]] YAML::Node field(const YAML::Node &map, const char *key) const
    {
        int left = mostSteps;
        return find(map, key, left);
    }

    [[nodiscard]] QString text(const YAML::Node &map, const char *key) const
    {
        return textOf(field(map, key));
    }

    [[nodiscard]] QString textOf(const YAML::Node &node) const
    {
        return node.IsDefined() && node.IsScalar()
                   ? interpolated(QString::fromStdString(node.Scalar()), {}).text
                   : QString();
    }

private:
    YAML::Node find(const YAML::Node &map, const char *key, int &left) const
    {
        const YAML::Node nothing(YAML::NodeType::Undefined);
        if (!map.IsDefined() || !map.IsMap() || --left < 0)
            return nothing;
        if (const YAML::Node own = map[key]; own.IsDefined())
            return own;
        const YAML::Node merged = map["<<"];
        if (merged.IsDefined() && merged.IsSequence())
            for (const YAML::Node &each : merged)
                if (const YAML::Node found = find(each, key, left); found.IsDefined())
                    return found;
        if (const YAML::Node found = find(merged, key, left); found.IsDefined())
            return found;
        const YAML::Node extended = map["extends"];
        if (!extended.IsDefined() || (extended.IsMap() && extended["file"].IsDefined()))
            return nothing;
        const YAML::Node name = extended.IsMap() ? extended["service"] : extended;
        return name.IsDefined() && name.IsScalar() ? find(m_services[name.Scalar()], key, left)
                                                   : nothing;
    }

    const YAML::Node m_services;
};

ServiceNames namesOf(const std::string &service, const YAML::Node &node, const MergedYaml &yaml)
{
    ServiceNames names;
    names.service = QString::fromStdString(service);
    names.image = yaml.text(node, "image");
    names.container = yaml.text(node, "container_name");
    names.hostName = yaml.text(node, "hostname");
    const QString domain = yaml.text(node, "domainname");
    if (!names.hostName.isEmpty() && !domain.isEmpty())
        names.fullHostName = names.hostName + u'.' + domain;
    const YAML::Node networks = yaml.field(node, "networks");
    if (!networks.IsDefined() || !networks.IsMap())
        return names;
    for (const auto &network : networks) {
        const YAML::Node aliases = yaml.field(network.second, "aliases");
        if (aliases.IsDefined() && aliases.IsSequence())
            for (const YAML::Node &alias : aliases)
                names.aliases << yaml.textOf(alias);
        for (const char *key : {"ipv4_address", "ipv6_address"})
            names.addresses << yaml.text(network.second, key);
    }
    names.addresses.removeAll(QString());
    return names;
}

} // namespace

base::Result<QList<ServiceNames>> serviceNamesIn(const QByteArray &text, const QString &path)
{
    // Finds what is broken and where, and sets limits to what the second reader is given.
    const auto document = Document::parse(text, path);
    if (!document)
        return tl::make_unexpected(document.error());
    QList<ServiceNames> all;
    try {
        const YAML::Node root = YAML::Load(text.toStdString());
        const YAML::Node services = root.IsMap() ? root["services"] : YAML::Node();
        const MergedYaml yaml(services);
        if (services.IsDefined() && services.IsMap())
            for (const auto &service : services)
                if (service.first.IsScalar() && !service.first.Scalar().starts_with("x-"))
                    all << namesOf(service.first.Scalar(), service.second, yaml);
    } catch (const YAML::Exception &exception) {
        return base::fail(base::Code::YamlSyntax, {path, QString::number(exception.mark.line + 1)},
                          QString::fromStdString(exception.msg));
    }
    if (all.isEmpty())
        return base::fail(base::Code::NotAComposeFile, {path});
    return all;
}

} // namespace milvus
