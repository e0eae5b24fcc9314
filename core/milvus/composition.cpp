#include "core/milvus/composition.h"

#include "core/base/files.h"
#include "core/milvus/composenames.h"
#include "core/milvus/composeproject.h"
#include "core/milvus/document.h"
#include "core/milvus/rendering.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

QString folderOf(const plan::Deployment &deployment)
{
    return QFileInfo(deployment.composePath).absolutePath();
}

/// The texts of the files that Compose reads, the own one first; empty where that cannot be read.
QByteArrayList textsOf(const plan::Deployment &deployment, const PendingTexts &pending)
{
    const auto textOf = [&](const QString &path) {
        const auto found = pending.constFind(path);
        return found != pending.cend() ? base::Result<QByteArray>(*found)
                                       : base::readFile(path, largestFile);
    };
    const auto text = textOf(deployment.composePath);
    if (deployment.composePath.isEmpty() || !text)
        return {};
    QByteArrayList texts = {*text};
    const QStringList after = composeFilesAfter(deployment.composePath);
    for (const QString &path : after)
        if (const auto more = textOf(path))
            texts << *more;
    // The commands that we give name the override that we are about to write.
    const QString ours = folderOf(deployment) + u'/' + renderingFileName(Rendering::Compose);
    if (pending.contains(ours) && !after.contains(ours))
        texts << pending.value(ours);
    return texts;
}

} // namespace

PortOwners portsOfOthers(const plan::Deployment &deployment, const PendingTexts &pending)
{
    const QByteArrayList texts = textsOf(deployment, pending);
    const QString folder = folderOf(deployment);
    PortOwners owners;
    for (const QString &name : ComposeProject(texts, folder).services()) {
        const auto other = name == deployment.composeService
                               ? std::nullopt
                               : readComposeService(texts, folder, name);
        for (const PublishedPort &port : other ? other->published : PublishedPorts())
            owners.insert(port.port, name);
    }
    return owners;
}

std::optional<ComposeService> composedService(const plan::Deployment &deployment,
                                              const PendingTexts &pending)
{
    const QByteArrayList texts = textsOf(deployment, pending);
    if (texts.isEmpty())
        return {};
    const QString folder = folderOf(deployment);
    const QString name = deployment.composeService.isEmpty()
                             ? milvusServices(texts.first(), folder).value(0)
                             : deployment.composeService;
    return name.isEmpty() ? std::nullopt : readComposeService(texts, folder, name);
}

QStringList clusterParts(const plan::Deployment &deployment, const PendingTexts &pending)
{
    return clusterServices(textsOf(deployment, pending), folderOf(deployment));
}

} // namespace milvus
