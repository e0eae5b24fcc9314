#include "core/milvus/container.h"

#include "core/milvus/embedscript.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using Kind = plan::Deployment::Kind;

std::optional<ContainerUser> userIn(const WrittenUser &written, const QString &version)
{
    const auto known = parseVersion(version);
    return containerUser(written, known ? std::optional(*known) : std::nullopt);
}

std::optional<Container> composeContainer(const plan::Deployment &deployment,
                                          const PendingTexts &pending)
{
    const auto service = composedService(deployment, pending);
    if (!service)
        return {};
    const QString version =
        deployment.milvusVersion.isEmpty() ? service->version : deployment.milvusVersion;
    return Container{
        deployment.composePath,
        service->mounts,
        service->published,
        service->isOnHostNetwork,
        userIn(service->user, version),
        mountedConfiguration(service->mounts, service->environment, service->workingFolder)};
}

std::optional<Container> embedContainer(const plan::Deployment &deployment)
{
    const auto script = embedScriptBeside(deployment.configPath);
    if (!script || !script->startsMilvus)
        return {};
    const QString path =
        QFileInfo(deployment.configPath).absolutePath() + QLatin1Char('/') + embedScriptName;
    const QString version =
        deployment.milvusVersion.isEmpty() ? script->version : deployment.milvusVersion;
    return Container{
        path,
        script->mounts,
        script->published,
        script->isOnHostNetwork,
        userIn(script->user, version),
        mountedConfiguration(script->mounts, script->environment, script->workingFolder)};
}

} // namespace

std::optional<Container> containerOf(const plan::Deployment &deployment,
                                     const PendingTexts &pending)
{
    if (!deployment.composePath.isEmpty())
        return composeContainer(deployment, pending);
    if (deployment.kind == Kind::StandaloneEmbed && !deployment.configPath.isEmpty())
        return embedContainer(deployment);
    return {};
}

base::Error unseenError(const QString &path, const Container &container)
{
    return {base::Code::VariablesUnknown, {path, QFileInfo(container.file).fileName()}};
}

QString mountedFolder(const Container &container, const QString &folder)
{
    if (const QString whole = containerPath(container.mounts, folder); !whole.isEmpty())
        return whole;
    const QString name = u"/server.pem"_s;
    const QString file = containerPath(container.mounts, folder + name);
    return file.endsWith(name) ? file.chopped(name.size()) : QString();
}

plan::Deployment withMountedPath(plan::Deployment deployment, const QString &folder)
{
    const auto container = containerOf(deployment);
    const QString path = container ? mountedFolder(*container, folder) : QString();
    if (!path.isEmpty())
        deployment.serverPath = path;
    return deployment;
}

} // namespace milvus
