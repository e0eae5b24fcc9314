#include "core/milvus/composition.h"

#include "core/base/files.h"
#include "core/milvus/rendering.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

QStringList composeFilesAfter(const QString &composePath)
{
    const QStringList named = filesOfEnvironment(QFileInfo(composePath).absolutePath());
    if (named.isEmpty())
        return {composeOverride(composePath)};
    const qsizetype at = named.indexOf(QFileInfo(composePath).absoluteFilePath());
    return at < 0 ? QStringList() : named.sliced(at + 1);
}

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

QString composeFileOf(const QString &overridePath)
{
    const QFileInfo file(overridePath);
    const QStringList named = filesOfEnvironment(file.absolutePath());
    if (named.contains(file.absoluteFilePath()))
        return named.first() == file.absoluteFilePath() ? QString() : named.first();
    if (!named.isEmpty() || !overrideNames().contains(file.fileName()))
        return {};
    for (const QString &name : composeNames()) {
        if (!isFoundByItself(name))
            continue;
        const QString path = file.absoluteDir().filePath(name);
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

} // namespace milvus
