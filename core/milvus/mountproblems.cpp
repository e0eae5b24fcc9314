#include "core/milvus/detect.h"

#include "core/base/shell.h"
#include "core/milvus/container.h"
#include "core/milvus/namedfiles.h"
#include "core/milvus/rendertext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;
using Kind = plan::Deployment::Kind;

/// A file that Milvus opens, and where it lies on this machine.
struct Wanted
{
    QString inside; ///< its path in the container
    QString source;
};

/// Those of the plan that its mode makes Milvus open.
QList<Wanted> filesOfPlan(const ContainerPlan &plan)
{
    QList<Wanted> files;
    const auto add = [&](const QString &path) {
        const QString name = u'/' + QFileInfo(path).fileName();
        files.append({plan.serverPath + name, plan.folder + name});
    };
    add(plan.settings.serverPemPath);
    add(plan.settings.serverKeyPath);
    if (plan.settings.tlsMode == static_cast<int>(plan::Mode::Mutual))
        add(plan.settings.caPemPath);
    return files;
}

/// Those that a configuration names. Where they lie here is not known unless under the same path.
QList<Wanted> filesOfSettings(const TlsSettings &settings)
{
    QStringList paths;
    if (settings.tlsMode != 0)
        paths << settings.serverPemPath << settings.serverKeyPath;
    if (settings.tlsMode == 2)
        paths << settings.caPemPath;
    if (settings.internal)
        paths << settings.internal->serverPemPath << settings.internal->serverKeyPath
              << settings.internal->caPemPath;
    paths.removeDuplicates();
    QList<Wanted> files;
    for (const QString &path : std::as_const(paths)) {
        if (path.startsWith(u'/')) // a relative one is below /milvus and another finding
            files.append(
                {path, QFileInfo::exists(path) ? path : u"FOLDER/"_s + QFileInfo(path).fileName()});
    }
    return files;
}

/// One command that lays the files where the container looks for them.
QString copyCommand(const QStringList &names, const QString &from, const QString &to)
{
    QString command = u"sudo install -D -m 0600 -t %1"_s.arg(base::shellWord(to));
    for (const QString &name : names)
        command += u' ' + base::shellWord(from + u'/' + name);
    return command;
}

QString volumeLine(const plan::Deployment &deployment, const QString &from, const QString &to)
{
    const QString pair = u"%1:%2:ro"_s.arg(from, to);
    return deployment.kind == Kind::StandaloneEmbed ? u"-v %1 \\"_s.arg(pair) : u"- "_s + pair;
}

QList<Finding> fileProblems(const plan::Deployment &deployment, const Container &container,
                            const QList<Wanted> &files)
{
    QList<Finding> findings;
    QStringList names;
    for (const Wanted &file : files)
        names << QFileInfo(file.source).fileName();
    for (const auto &[inside, source] : files) {
        if (!isMounted(container.mounts, inside)) {
            findings.append({Severity::Problem,
                             Code::MountMissing,
                             {inside, volumeLine(deployment, source, inside), container.file},
                             container.file});
            continue;
        }
        const QString here = hostPath(container.mounts, inside);
        if (here.isEmpty() || QFileInfo::exists(here)) // a volume of Docker's own is not seen here
            continue;
        findings.append(
            {Severity::Problem,
             Code::FileNotMounted,
             {inside, here, copyCommand(names, QFileInfo(source).path(), QFileInfo(here).path())},
             here});
    }
    return findings;
}

QList<Finding> portProblems(const plan::Deployment &deployment, const Container &container,
                            int port)
{
    if (port == 0 || container.isOnHostNetwork || container.published.contains(port))
        return {};
    const QString pair = u"%1:%1"_s.arg(port);
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
        const QString here = hostPath(container.mounts, key);
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

} // namespace

QList<Finding> mountProblems(const plan::Plan &plan)
{
    const plan::Deployment &deployment = plan.deployment;
    const auto container = containerOf(deployment);
    if (!container)
        return {};
    const ContainerPlan inside(plan);
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
        return isHere ? namedFileProblems(settings) + pairProblems(settings)
                      : hostPathProblems(settings);
    }
    TlsSettings here = settings;
    QList<QString *> paths = {&here.serverPemPath, &here.serverKeyPath, &here.caPemPath};
    if (here.internal)
        paths += {&here.internal->serverPemPath, &here.internal->serverKeyPath,
                  &here.internal->caPemPath};
    for (QString *path : std::as_const(paths)) {
        const QString outside = hostPath(container->mounts, *path);
        *path = QFileInfo(outside).isFile() ? outside : QString();
    }
    return fileProblems(deployment, *container, filesOfSettings(settings)) +
           portProblems(deployment, *container, settings.restPort.value_or(0)) +
           namedFileProblems(here) + pairProblems(here);
}

QList<Finding> containerProblems(const plan::Deployment &deployment, const TlsSettings &settings)
{
    const auto container = containerOf(deployment);
    return container ? caKeyProblems(*container, settings) + hiddenFiles(*container)
                     : QList<Finding>();
}

} // namespace milvus
