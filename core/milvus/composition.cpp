#include "core/milvus/composition.h"

#include "core/base/files.h"

#include <QDir>
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
    if (const auto more = textOf(composeOverride(deployment.composePath)))
        texts << *more;
    return name.isEmpty() ? std::nullopt : readComposeService(texts, folder, name);
}

QString composeFileOf(const QString &overridePath)
{
    const QFileInfo file(overridePath);
    if (!overrideNames().contains(file.fileName()))
        return {};
    for (const QString &name : composeNames()) {
        const QString path = file.absoluteDir().filePath(name);
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

} // namespace milvus
