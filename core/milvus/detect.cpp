#include "core/milvus/detect.h"

#include "core/base/files.h"
#include "core/milvus/composefile.h"
#include "core/milvus/composenames.h"
#include "core/milvus/composepatch.h"
#include "core/milvus/configured.h"
#include "core/milvus/document.h"
#include "core/milvus/embedscript.h"
#include "core/milvus/helmfile.h"
#include "core/milvus/listening.h"
#include "core/milvus/milvusunits.h"
#include "core/milvus/operatorfile.h"
#include "core/milvus/patch.h"
#include "core/milvus/restport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

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

/// One for each service that runs Milvus, the most likely first, or the one that was named.
QList<Deployment> fromComposeFile(const QString &path, const QString &named = {})
{
    const auto text = base::readFile(path, largestFile);
    const QFileInfo file(path);
    const QStringList names = !text             ? QStringList()
                              : named.isEmpty() ? milvusServices(*text, file.absolutePath())
                                                : QStringList(named);
    QList<Deployment> found;
    for (const QString &name : names) {
        Deployment deployment;
        deployment.composePath = file.absoluteFilePath();
        deployment.composeService = name;
        if (const auto service = composedService(deployment))
            found.append(composeDeployment(deployment.composePath, *service));
    }
    return found;
}

QList<Deployment> fromComposeOrOverride(const QString &path, const QString &named)
{
    const QString before = composeFileOf(path);
    return fromComposeFile(before.isEmpty() ? path : before, named);
}

/// The Compose file that mounts this configuration: beside it, or one or two folders above.
QList<Deployment> fromMountedFile(const QString &path, const QString &named)
{
    const QString wanted = QFileInfo(path).absoluteFilePath();
    QDir folder = QFileInfo(path).absoluteDir();
    for (int level = 0; level < 3; ++level) {
        for (const QString &name : composeNames()) {
            QList<Deployment> mounting;
            for (Deployment deployment : fromComposeFile(folder.absoluteFilePath(name), named)) {
                const auto service = composedService(deployment);
                if (!service || !service->configFiles.contains(wanted))
                    continue;
                deployment.configPath = wanted;
                mounting << deployment;
            }
            if (!mounting.isEmpty())
                return mounting;
        }
        if (!folder.cdUp())
            break;
    }
    return {};
}

/// Values or the Chart.yaml of the Helm chart: Milvus's configuration is made of them, but none of
/// them is it.
QList<Deployment> fromHelmFile(const QString &path)
{
    const auto text = base::readFile(path, largestFile);
    const auto version = text ? helmVersion(*text, path) : std::nullopt;
    if (!version)
        return {};
    Deployment deployment;
    deployment.kind = Deployment::Kind::Helm;
    if (readHelmValues(*text)) // not the chart itself
        deployment.configPath = path;
    deployment.milvusVersion = *version;
    deployment.serverPath = u"/milvus/tls"_s;
    return {deployment};
}

/// Its spec.config becomes Milvus's configuration.
QList<Deployment> fromOperatorFile(const QString &path)
{
    const auto text = base::readFile(path, largestFile);
    const auto resource = text ? readOperatorResource(*text) : std::nullopt;
    if (!resource)
        return {};
    Deployment deployment;
    deployment.kind = Deployment::Kind::Operator;
    deployment.configPath = path;
    deployment.milvusVersion = resource->version;
    deployment.serverPath = u"/milvus/tls"_s;
    return {deployment};
}

QList<Deployment> fromConfigFile(const QString &path)
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
    return {deployment};
}

/// What is kept of a cluster: a resource of the Operator, or values that name Milvus's chart.
QList<Deployment> fromManifests(const QDir &folder)
{
    constexpr qsizetype mostFiles = 100;
    const QFileInfoList files =
        folder.entryInfoList({u"*.yaml"_s, u"*.yml"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files.first(std::min(files.size(), mostFiles))) {
        const QString path = file.absoluteFilePath();
        const auto text = file.size() < base::mebibyte ? base::readFile(path) : QByteArray();
        if (!text || !(text->contains("milvus") || text->contains("extraConfigFiles")))
            continue;
        auto found = fromOperatorFile(path);
        if (found.isEmpty())
            found = fromHelmFile(path);
        if (!found.isEmpty() && !found.first().configPath.isEmpty()) // not the chart itself
            return found;
    }
    return {};
}

/// The best deployments one folder shows: a Compose file knows more than the configuration beside
/// it.
QList<Deployment> fromFolder(const QString &path)
{
    const QDir folder(path);
    for (const QString &name : composeNames()) {
        if (auto found = fromComposeFile(folder.filePath(name)); !found.isEmpty())
            return found;
    }
    for (const QString &name : {u"milvus.yaml"_s, u"configs/milvus.yaml"_s}) {
        if (auto found = fromConfigFile(folder.filePath(name)); !found.isEmpty())
            return found;
    }
    if (folder.exists(QString(embedScriptName)))
        return fromConfigFile(folder.filePath(u"user.yaml"_s));
    return fromManifests(folder);
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
        for (const Deployment &one : fromFolder(folder)) {
            const Deployment deployment = withRestPort(one);
            if (!found.contains(deployment))
                found.append(deployment);
        }
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

Deployment deploymentFromPath(const QString &path, const QString &service)
{
    const QFileInfo file(base::expandHome(path));
    const QString absolute = file.absoluteFilePath();
    QList<Deployment> found =
        file.isDir() ? fromFolder(absolute) : fromComposeOrOverride(absolute, service);
    if (found.isEmpty() && !file.isDir())
        found = fromMountedFile(absolute, service);
    for (const auto &read : {fromOperatorFile, fromHelmFile, fromConfigFile})
        if (found.isEmpty() && !file.isDir())
            found = read(absolute);
    if (!found.isEmpty())
        return withRestPort(found.first());
    Deployment deployment;
    const auto text = base::readFile(absolute, largestFile);
    if (text && isComposeText(*text)) { // without a Milvus that is known as one
        deployment.kind = Deployment::Kind::Compose;
        deployment.composePath = absolute;
    } else if (file.isFile()) { // a broken configuration is still the one that was meant
        deployment.kind = Deployment::Kind::BareBinary;
        deployment.configPath = absolute;
    }
    return deployment;
}

} // namespace milvus
