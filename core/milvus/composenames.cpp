#include "core/milvus/composenames.h"

#include "core/base/files.h"
#include "core/milvus/interpolation.h"
#include "core/milvus/rendering.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// The files that COMPOSE_FILE names for a start in this folder, by .env or this session; absolute.
QStringList filesOfEnvironment(const QString &folder)
{
    const Variables variables = composeVariables(folder);
    const QString separator = variables.value(u"COMPOSE_PATH_SEPARATOR"_s);
    QStringList files;
    for (const QString &name :
         variables.value(u"COMPOSE_FILE"_s)
             .split(separator.isEmpty() ? u":"_s : separator, Qt::SkipEmptyParts))
        files << QDir::cleanPath(QDir(folder).absoluteFilePath(base::expandHome(name)));
    return files;
}

} // namespace

const QStringList &composeNames()
{
    static const QStringList names = {u"compose.yaml"_s, u"compose.yml"_s, u"docker-compose.yaml"_s,
                                      u"docker-compose.yml"_s,
                                      u"milvus-standalone-docker-compose.yml"_s};
    return names;
}

const QStringList &overrideNames()
{
    static const QStringList names = {u"compose.override.yml"_s, u"compose.override.yaml"_s,
                                      renderingFileName(Rendering::Compose),
                                      u"docker-compose.override.yaml"_s};
    return names;
}

QString composeOverride(const QString &composePath)
{
    const QFileInfo file(composePath);
    const QDir folder = file.absoluteDir();
    if (!isFoundByItself(file.fileName()))
        return {};
    const QString path = overrideIn(folder);
    const QStringList named = filesOfEnvironment(folder.absolutePath());
    return named.isEmpty() || named.contains(path) ? path : QString();
}

QString overrideIn(const QDir &folder)
{
    for (const QString &name : overrideNames())
        if (folder.exists(name))
            return folder.absoluteFilePath(name);
    return folder.absoluteFilePath(renderingFileName(Rendering::Compose));
}

bool isFoundByItself(const QString &name)
{
    return composeNames().first(4).contains(name);
}

QStringList composeFilesAfter(const QString &composePath)
{
    const QStringList named = filesOfEnvironment(QFileInfo(composePath).absolutePath());
    if (named.isEmpty())
        return {composeOverride(composePath)};
    const qsizetype at = named.indexOf(QFileInfo(composePath).absoluteFilePath());
    return at < 0 ? QStringList() : named.sliced(at + 1);
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
