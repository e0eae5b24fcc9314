#include "app/cli/chosendeployment.h"

#include "app/cli/askedversion.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/base/files.h"
#include "core/milvus/composefile.h"
#include "core/milvus/composenames.h"
#include "core/milvus/composepatch.h"
#include "core/milvus/detect.h"
#include "core/milvus/document.h"
#include "ui/text/words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// A Compose file in which no Milvus was recognised: ComposeServiceMissing.
base::Result<> checkHasMilvus(const plan::Deployment &deployment)
{
    if (!deployment.composePath.isEmpty() && deployment.composeService.isEmpty())
        return base::fail(base::Code::ComposeServiceMissing, {deployment.composePath});
    return {};
}

} // namespace

QString configOf(const CommandLine &line)
{
    return line.isSet(u"config"_s) ? absolutePath(line.value(u"config"_s)) : QString();
}

bool isReadByCompose(const plan::Deployment &deployment, const QString &path)
{
    return !path.isEmpty() && !deployment.composePath.isEmpty() &&
           (deployment.composePath == path ||
            milvus::composeFilesAfter(deployment.composePath).contains(path));
}

base::Result<plan::Deployment> deploymentOf(const CommandLine &line, Output &out,
                                            const QString &service)
{
    plan::Deployment deployment;
    deployment.kind = plan::Deployment::Kind::BareBinary;
    if (const QString path = configOf(line); !path.isEmpty()) {
        deployment = milvus::deploymentFromPath(path, service);
        if (!service.isEmpty() && deployment.composeService != service)
            return wrongUse(
                Tr::tr("%1 has no service “%2”.").arg(text::visible(path), text::visible(service)));
        const bool isOther =
            isReadByCompose(deployment, path) || deployment.kind == plan::Deployment::Kind::Helm;
        if (!isOther)
            deployment.configPath = path;
    }
    if (line.isSet(u"server-path"_s))
        deployment.serverPath = line.value(u"server-path"_s);
    const auto version = versionOf(line, out);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version)
        deployment.milvusVersion = (*version)->text();
    const auto restPort = restPortOf(line, deployment.restPort);
    if (!restPort)
        return tl::make_unexpected(restPort.error());
    deployment.restPort = *restPort;
    return deployment;
}

base::Result<plan::Deployment> deploymentOf(const CommandLine &line, Output &out)
{
    return deploymentOf(line, out, line.value(u"service"_s));
}

base::Result<plan::Deployment> configuredOf(const CommandLine &line, Output &out)
{
    auto deployment = deploymentOf(line, out);
    if (deployment)
        if (const auto checked = checkHasMilvus(*deployment); !checked)
            return tl::make_unexpected(checked.error());
    if (deployment && (deployment->configPath != configOf(line) ||
                       deployment->kind == plan::Deployment::Kind::Helm))
        return base::fail(base::Code::NotMilvusConfiguration, {configOf(line)});
    return deployment;
}

QStringList servicesOf(const plan::Deployment &deployment)
{
    const auto text = base::readFile(deployment.composePath, milvus::largestFile);
    const QStringList names =
        text ? milvus::milvusServices(*text, QFileInfo(deployment.composePath).absolutePath())
             : QStringList();
    return names.isEmpty() ? QStringList(deployment.composeService) : names;
}

base::Result<QList<plan::Deployment>> checkedOf(const CommandLine &line, Output &out)
{
    const auto deployment = deploymentOf(line, out);
    if (!deployment)
        return tl::make_unexpected(deployment.error());
    const QString path = configOf(line);
    const bool isOfCompose = isReadByCompose(*deployment, path);
    if (deployment->configPath != path && !isOfCompose)
        return base::fail(base::Code::NotMilvusConfiguration, {path});
    if (const auto checked = checkHasMilvus(*deployment); !checked)
        return tl::make_unexpected(checked.error());
    if (line.isSet(u"service"_s) || deployment->configPath == path)
        return QList<plan::Deployment>{*deployment};
    QList<plan::Deployment> all;
    for (const QString &service : servicesOf(*deployment)) {
        const auto one = deploymentOf(line, out, service);
        if (!one)
            return tl::make_unexpected(one.error());
        all << *one;
    }
    return all;
}

base::Result<plan::Deployment> withOneService(const CommandLine &line, plan::Deployment deployment)
{
    const QString path = configOf(line);
    if (!isReadByCompose(deployment, path))
        deployment.composePath = path;
    const QStringList services = servicesOf(deployment);
    if (services.size() > 1 && !line.isSet(u"service"_s))
        return base::fail(base::Code::ComposeServicesSeveral, {path, services.join(u", "_s)});
    return deployment;
}

bool isComposeFile(const CommandLine &line, milvus::Rendering rendering)
{
    if (rendering != milvus::Rendering::Compose || !line.isSet(u"config"_s))
        return false;
    const auto text = base::readFile(configOf(line), milvus::largestFile);
    return line.isSet(u"write"_s) || (text && milvus::isComposeText(*text)) ||
           milvus::composeNames().contains(QFileInfo(configOf(line)).fileName());
}

} // namespace cli
