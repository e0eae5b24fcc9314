#include "core/milvus/composition.h"

#include "core/base/files.h"
#include "core/milvus/composenames.h"
#include "core/milvus/rendering.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

std::optional<ComposeService> composedService(const plan::Deployment &deployment,
                                              const PendingTexts &pending)
{
    if (deployment.composePath.isEmpty())
        return {};
    const auto textOf = [&](const QString &path) {
        const auto found = pending.constFind(path);
        return found != pending.cend() ? base::Result<QByteArray>(*found)
                                       : base::readFile(path, largestFile);
    };
    const auto text = textOf(deployment.composePath);
    if (!text)
        return {};
    const QString folder = QFileInfo(deployment.composePath).absolutePath();
    const QString name = deployment.composeService.isEmpty()
                             ? milvusServices(*text, folder).value(0)
                             : deployment.composeService;
    QByteArrayList texts = {*text};
    const QStringList after = composeFilesAfter(deployment.composePath);
    for (const QString &path : after)
        if (const auto more = textOf(path))
            texts << *more;
    // The commands that we give name the override that we are about to write.
    const QString ours = folder + u'/' + renderingFileName(Rendering::Compose);
    if (pending.contains(ours) && !after.contains(ours))
        texts << pending.value(ours);
    return name.isEmpty() ? std::nullopt : readComposeService(texts, folder, name);
}

} // namespace milvus
