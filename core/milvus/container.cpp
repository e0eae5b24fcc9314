#include "core/milvus/container.h"

#include "core/base/files.h"
#include "core/milvus/composefile.h"
#include "core/milvus/embedscript.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using Kind = plan::Deployment::Kind;

std::optional<Container> composeContainer(const plan::Deployment &deployment)
{
    const QFileInfo file(deployment.composePath);
    const QString folder = file.absolutePath();
    const auto text = base::readFile(deployment.composePath, largestFile);
    const auto service = !text ? std::nullopt
                         : deployment.composeService.isEmpty()
                             ? readComposeFile(*text, folder)
                             : readComposeService(*text, folder, deployment.composeService);
    if (!service)
        return {};
    Container container{deployment.composePath, service->mounts, service->published,
                        service->isOnHostNetwork};
    const auto more = base::readFile(composeOverride(deployment.composePath), largestFile);
    if (const auto override =
            more ? readComposeService(*more, folder, service->name) : std::nullopt) {
        container.mounts += override->mounts;
        container.published.insert(override->published);
    }
    return container;
}

std::optional<Container> embedContainer(const plan::Deployment &deployment)
{
    const auto script = embedScriptBeside(deployment.configPath);
    if (!script)
        return {};
    const QString path =
        QFileInfo(deployment.configPath).absolutePath() + QLatin1Char('/') + embedScriptName;
    return Container{path, script->mounts, script->published, false};
}

} // namespace

std::optional<Container> containerOf(const plan::Deployment &deployment)
{
    if (!deployment.composePath.isEmpty())
        return composeContainer(deployment);
    if (deployment.kind == Kind::StandaloneEmbed && !deployment.configPath.isEmpty())
        return embedContainer(deployment);
    return {};
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
