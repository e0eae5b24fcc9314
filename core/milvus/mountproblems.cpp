#include "core/milvus/detect.h"

#include "core/milvus/configured.h"
#include "core/milvus/container.h"
#include "core/milvus/milvusunits.h"
#include "core/milvus/namedfiles.h"
#include "core/milvus/operatorproblems.h"
#include "core/milvus/rendering.h"
#include "core/milvus/unitfiles.h"
#include "core/milvus/wantedfiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;
using Kind = plan::Deployment::Kind;

QString volumeLine(const plan::Deployment &deployment, const QString &from, const QString &to)
{
    const QString pair = u"%1:%2:ro"_s.arg(from, to);
    return deployment.kind == Kind::StandaloneEmbed ? u"-v %1 \\"_s.arg(pair) : u"- "_s + pair;
}

QList<Finding> fileProblems(const plan::Deployment &deployment, const Container &container,
                            const QList<Wanted> &files)
{
    QList<Finding> findings;
    const auto copy = [&](const QString &source, const QString &here) {
        return copyCommand(container.user, files, source, here);
    };
    QStringList opened; // one command for a whole set
    QStringList unseen; // folders
    for (const auto &[inside, source] : files) {
        const Inside found = lookInside(container.mounts, inside);
        const bool isFile = QFileInfo(found.here).isFile();
        const auto add = [&](Code code, const QStringList &args, const QString &where) {
            findings.append({Severity::Problem, code, args, where});
        };
        switch (found.kind) {
        case Inside::Kind::Nothing:
            add(Code::MountMissing,
                {inside, volumeLine(deployment, source, inside), container.file}, container.file);
            break;
        case Inside::Kind::Unseen:
            unseen << QFileInfo(inside).path();
            break;
        case Inside::Kind::LinkOut: {
            const QString real = QFileInfo(found.here).canonicalFilePath();
            add(Code::LinkLeavesMount,
                {inside, found.leadsTo, copy(real.isEmpty() ? source : real, found.here)},
                found.here);
            break;
        }
        case Inside::Kind::Missing:
        case Inside::Kind::Found:
            if (!isFile) {
                add(Code::FileNotMounted, {inside, found.here, copy(source, found.here)},
                    found.here);
            } else if (container.user && !mayRead(*container.user, found.here, found.folders)) {
                const QString command =
                    openingCommand(*container.user, found.here, QLatin1StringView("docker"));
                if (!opened.contains(command))
                    add(Code::FileNotForUser, {found.here, container.user->text(), command},
                        found.here);
                opened << command;
            }
            break;
        }
    }
    unseen.removeDuplicates();
    for (const QString &folder : std::as_const(unseen))
        findings.append(
            {Severity::Warning, Code::MountUnseen, {folder, container.file}, container.file});
    return findings;
}

QList<Finding> portProblems(const plan::Deployment &deployment, const Container &container,
                            int port)
{
    if (port == 0 || container.isOnHostNetwork || container.published.contains(port))
        return {};
    const QString pair = restPublishing(container.published, grpcPortOf(deployment), port);
    if (pair.isEmpty())
        return {}; // nobody outside reaches gRPC either
    const QString line = deployment.kind == Kind::StandaloneEmbed ? u"-p %1 \\"_s.arg(pair)
                                                                  : u"- \"%1\""_s.arg(pair);
    return {{Severity::Warning,
             deployment.kind == Kind::StandaloneEmbed ? Code::RestPortNotInScript
                                                      : Code::RestPortNotPublished,
             {QString::number(port), line, container.file},
             container.file}};
}

/// Whoever holds ca.key can make certificates, and Milvus never opens it.
QList<Finding> caKeyProblems(const Container &container, const TlsSettings &settings)
{
    QStringList keys; // as the container sees them
    for (const QString &path : {settings.serverPemPath, settings.serverKeyPath, settings.caPemPath})
        keys << QFileInfo(path).path() + u"/ca.key"_s;
    keys.removeDuplicates();
    QList<Finding> findings;
    for (const QString &key : std::as_const(keys)) {
        const QString here = lookInside(container.mounts, key).here;
        if (!here.isEmpty() && QFileInfo::exists(here))
            findings.append({Severity::Warning,
                             Code::CaKeyMounted,
                             {key, here, container.file},
                             container.file});
    }
    return findings;
}

/// A folder of this machine in place of the image's own (milvus-tls.md 2.3). A volume of Docker's
/// begins with a copy of what it hides.
QList<Finding> hiddenFiles(const Container &container)
{
    QList<Finding> findings;
    for (const Mount &mount : container.mounts) {
        if (mount.target == u"/milvus/configs" && !mount.source.isEmpty())
            findings.append({Severity::Warning,
                             Code::ConfigsFolderMounted,
                             {mount.source, container.file},
                             container.file});
    }
    return findings;
}

/// A configuration that was chosen has no effect where the container is not given it.
QList<Finding> unmountedConfiguration(const plan::Deployment &deployment,
                                      const Container &container)
{
    const QString &path = deployment.configPath;
    const bool isScript = deployment.kind == Kind::StandaloneEmbed;
    if (!isScript || path.isEmpty() || configurationFiles(deployment).contains(path))
        return {};
    const QFileInfo file(path);
    const auto version = parseVersion(deployment.milvusVersion);
    const bool isKnownName = file.fileName() == u"milvus.yaml" || file.fileName() == u"user.yaml";
    const QString usual = !version || version->readsUserYaml() ? u"user.yaml"_s : u"milvus.yaml"_s;
    const QString inside = container.configuration.folder + u'/' +
                           (version && !version->readsUserYaml() ? usual
                            : isKnownName                        ? file.fileName()
                                                                 : usual);
    const QString line = u"-v %1:%2 \\"_s.arg(path, inside);
    return {{Severity::Problem,
             Code::ConfigNotMounted,
             {path, line, QFileInfo(container.file).fileName()},
             container.file}};
}

QList<QString *> pathsIn(TlsSettings &settings)
{
    QList<QString *> paths = {&settings.serverPemPath, &settings.serverKeyPath,
                              &settings.caPemPath};
    if (settings.internal)
        paths += {&settings.internal->serverPemPath, &settings.internal->serverKeyPath,
                  &settings.internal->caPemPath};
    return paths;
}

/// The folder in which a Milvus of this machine starts; empty when that is not known.
QString startFolder(const plan::Deployment &deployment)
{
    if (deployment.kind == Kind::Systemd)
        return milvusUnit(deployment.configPath).startFolder();
    const QDir folder = QFileInfo(deployment.configPath).absoluteDir();
    return folder.dirName() == u"configs" ? QFileInfo(folder.path()).path() : QString();
}

/// The same with what its relative paths mean there.
TlsSettings startedIn(const QString &folder, TlsSettings settings)
{
    for (QString *path : pathsIn(settings)) {
        if (!folder.isEmpty() && !path->isEmpty())
            *path = QDir::cleanPath(QDir(folder).filePath(*path));
    }
    return settings;
}

} // namespace

QList<Finding> mountProblems(const plan::Plan &plan, const PendingTexts &pending)
{
    const plan::Deployment &deployment = plan.deployment;
    const auto container = containerOf(deployment, pending);
    const ContainerPlan inside(plan);
    if (!container)
        return unitFileProblems(deployment, settingsFor(plan));
    QList<Finding> findings = fileProblems(deployment, *container, filesOfPlan(inside)) +
                              portProblems(deployment, *container, inside.restPort());
    if (deployment.kind == Kind::StandaloneEmbed)
        findings.append({Severity::Note,
                         Code::UserYamlRewritten,
                         {deployment.configPath},
                         deployment.configPath});
    return findings;
}

QList<Finding> usedFileProblems(const plan::Deployment &deployment, const TlsSettings &settings)
{
    const auto container = containerOf(deployment);
    if (!container) {
        const bool isHere = deployment.kind == Kind::BareBinary || deployment.kind == Kind::Systemd;
        if (!isHere)
            return hostPathProblems(settings) + operatorProblems(deployment, settings);
        const TlsSettings started = startedIn(startFolder(deployment), settings);
        TlsSettings here = started;
        for (QString *path : pathsIn(here))
            *path = fileOfCredential(deployment, *path);
        return namedFileProblems(here) + pairProblems(here) + unitFileProblems(deployment, started);
    }
    TlsSettings here = settings;
    for (QString *path : pathsIn(here)) {
        const Inside found = lookInside(container->mounts, *path);
        const bool isFile = found.kind == Inside::Kind::Found && QFileInfo(found.here).isFile();
        *path = isFile ? found.here : QString();
    }
    return fileProblems(deployment, *container, filesOfSettings(settings)) +
           portProblems(deployment, *container, settings.restPort.value_or(0)) +
           namedFileProblems(here) + pairProblems(here);
}

QList<Finding> containerProblems(const plan::Deployment &deployment, const TlsSettings &settings)
{
    const auto container = containerOf(deployment);
    return container ? unmountedConfiguration(deployment, *container) +
                           caKeyProblems(*container, settings) + hiddenFiles(*container)
                     : QList<Finding>();
}

} // namespace milvus
