#include "core/milvus/detect.h"

#include "core/base/files.h"
#include "core/milvus/composefile.h"
#include "core/milvus/configured.h"
#include "core/milvus/document.h"
#include "core/milvus/embedscript.h"
#include "core/milvus/helmfile.h"
#include "core/milvus/listening.h"
#include "core/milvus/milvusunits.h"
#include "core/milvus/patch.h"
#include "core/milvus/restport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using plan::Deployment;

constexpr qint64 timeLimit = 700; // milliseconds for all files; the connection has its own
constexpr int connectLimit = 200;

Deployment composeDeployment(const QString &path, const ComposeService &service)
{
    Deployment deployment;
    deployment.kind = Deployment::Kind::Compose;
    deployment.composePath = path;
    deployment.composeService = service.name;
    deployment.configPath = service.configPath;
    deployment.milvusVersion = service.version;
    deployment.serverPath = u"/milvus/tls"_s;
    deployment.port = service.port;
    return deployment;
}

std::optional<Deployment> fromComposeFile(const QString &path)
{
    const auto text = base::readFile(path, largestFile);
    if (!text)
        return {};
    const QFileInfo file(path);
    const auto service = readComposeFile(*text, file.absolutePath());
    if (!service)
        return {};
    return composeDeployment(file.absoluteFilePath(), *service);
}

/// The Compose file that mounts this configuration: beside it, or one or two folders above.
std::optional<Deployment> fromMountedFile(const QString &path)
{
    const QString wanted = QFileInfo(path).absoluteFilePath();
    QDir folder = QFileInfo(path).absoluteDir();
    for (int level = 0; level < 3; ++level) {
        for (const QString &name : composeNames()) {
            const QString compose = folder.absoluteFilePath(name);
            const auto text = base::readFile(compose, largestFile);
            const auto service = text ? readComposeFile(*text, folder.path()) : std::nullopt;
            if (!service || !service->configFiles.contains(wanted))
                continue;
            Deployment deployment = composeDeployment(compose, *service);
            deployment.configPath = wanted;
            return deployment;
        }
        if (!folder.cdUp())
            break;
    }
    return {};
}

/// Values or the Chart.yaml of the Helm chart: Milvus's configuration is made of them, but none of
/// them is it.
std::optional<Deployment> fromHelmFile(const QString &path)
{
    const auto text = base::readFile(path, largestFile);
    const auto version = text ? helmVersion(*text, path) : std::nullopt;
    if (!version)
        return {};
    Deployment deployment;
    deployment.kind = Deployment::Kind::Helm;
    deployment.milvusVersion = *version;
    deployment.serverPath = u"/milvus/tls"_s;
    return deployment;
}

std::optional<Deployment> fromConfigFile(const QString &path)
{
    const auto text = base::readFile(path, largestFile);
    if (!text)
        return {};
    const auto problems = findProblems(*text, {}, path);
    if (!problems && problems.error().code == base::Code::NotMilvusConfiguration)
        return {};
    const QFileInfo file(path);
    Deployment deployment;
    deployment.configPath = file.absoluteFilePath();
    // standalone_embed.sh puts user.yaml beside itself and mounts it into its container.
    const QString script = file.dir().filePath(QString(embedScriptName));
    if (QFileInfo::exists(script)) {
        deployment.kind = Deployment::Kind::StandaloneEmbed;
        deployment.serverPath = u"/var/lib/milvus/tls"_s;
        const auto commands = base::readFile(script, largestFile);
        if (const auto known =
                commands ? readEmbedScript(*commands, file.absolutePath()) : std::nullopt)
            deployment.milvusVersion = known->version;
    } else {
        deployment.kind = isFileOfUnit(deployment.configPath) ? Deployment::Kind::Systemd
                                                              : Deployment::Kind::BareBinary;
    }
    return deployment;
}

/// The best deployment one folder shows: a Compose file knows more than the configuration beside
/// it.
std::optional<Deployment> fromFolder(const QString &path)
{
    const QDir folder(path);
    for (const QString &name : composeNames()) {
        if (auto found = fromComposeFile(folder.filePath(name)))
            return found;
    }
    for (const QString &name : {u"milvus.yaml"_s, u"configs/milvus.yaml"_s}) {
        if (auto found = fromConfigFile(folder.filePath(name)))
            return found;
    }
    if (folder.exists(QString(embedScriptName)))
        return fromConfigFile(folder.filePath(u"user.yaml"_s));
    return {};
}

QStringList usualFolders()
{
    return {QDir::currentPath(), QDir::homePath() + u"/milvus"_s,
            QDir::homePath(),    u"/etc/milvus"_s,
            u"/milvus"_s,        u"/opt/milvus"_s};
}

} // namespace

static Deployment withRestPort(Deployment deployment)
{
    deployment.restPort = restPortFor(deployment);
    return deployment;
}

QList<Deployment> detectDeployments(const QStringList &folders)
{
    QElapsedTimer clock;
    clock.start();
    QList<Deployment> found;
    QStringList seen;
    for (const QString &name : folders + usualFolders()) {
        const QString folder = QDir(base::expandHome(name)).canonicalPath();
        if (folder.isEmpty() || seen.contains(folder) || clock.elapsed() > timeLimit)
            continue;
        seen.append(folder);
        const auto inFolder = fromFolder(folder);
        if (!inFolder)
            continue;
        const Deployment deployment = withRestPort(*inFolder);
        if (!found.contains(deployment))
            found.append(deployment);
    }
    const bool isKnown =
        std::ranges::any_of(found, [](const Deployment &one) { return one.port == usualPort; });
    if (!isKnown && isListening(usualPort, connectLimit)) {
        Deployment running;
        running.kind = Deployment::Kind::BareBinary;
        found.append(running);
    }
    found.append(Deployment());
    return found;
}

Deployment deploymentFromPath(const QString &path)
{
    const QFileInfo file(base::expandHome(path));
    if (file.isDir())
        return withRestPort(fromFolder(file.absoluteFilePath()).value_or(Deployment()));
    for (const auto &read : {fromComposeFile, fromMountedFile, fromHelmFile, fromConfigFile}) {
        if (const auto found = read(file.absoluteFilePath()))
            return withRestPort(*found);
    }
    Deployment deployment;
    if (file.isFile()) { // a broken configuration is still the one that was meant
        deployment.kind = Deployment::Kind::BareBinary;
        deployment.configPath = file.absoluteFilePath();
    }
    return deployment;
}

} // namespace milvus
