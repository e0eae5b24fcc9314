#include "ui/pages/configway.h"

using namespace Qt::StringLiterals;

namespace pages {

const QStringList &wayNames()
{
    static const QStringList names{u"milvus.yaml"_s,      u"user.yaml"_s, u"Compose"_s,
                                   u"Compose override"_s, u"Helm"_s,      u"Operator"_s,
                                   u"cert-manager"_s,     u"systemd"_s};
    return names;
}

milvus::Rendering renderingOf(Way way)
{
    switch (way) {
    case Way::MilvusYaml:
        return milvus::Rendering::MilvusYaml;
    case Way::UserYaml:
        return milvus::Rendering::UserYaml;
    case Way::Compose:
    case Way::ComposeOverride:
        return milvus::Rendering::Compose;
    case Way::Helm:
        return milvus::Rendering::Helm;
    case Way::Operator:
        return milvus::Rendering::Operator;
    case Way::CertManager:
        return milvus::Rendering::CertManager;
    case Way::Systemd:
        return milvus::Rendering::Systemd;
    }
    Q_UNREACHABLE();
}

bool changesOwnFile(Way way)
{
    return way == Way::MilvusYaml || way == Way::Compose;
}

bool isReadHere(Way way)
{
    return way == Way::MilvusYaml || way == Way::UserYaml || way == Way::Compose ||
           way == Way::ComposeOverride;
}

std::optional<Way> wayOfCluster(const plan::Deployment &deployment)
{
    if (deployment.configPath.isEmpty())
        return {};
    switch (deployment.kind) {
    case plan::Deployment::Kind::Helm:
        return Way::Helm;
    case plan::Deployment::Kind::Operator:
        return Way::Operator;
    default:
        return {};
    }
}

} // namespace pages
