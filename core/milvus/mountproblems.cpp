#include "core/milvus/detect.h"

#include "core/base/shell.h"
#include "core/milvus/container.h"
#include "core/milvus/rendertext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;
using Kind = plan::Deployment::Kind;

/// The names of the files that this mode makes Milvus open.
QStringList filesOfMode(const TlsSettings &settings)
{
    QStringList names;
    for (const QString &path : {settings.serverPemPath, settings.serverKeyPath})
        names.append(QFileInfo(path).fileName());
    if (settings.tlsMode == static_cast<int>(plan::Mode::Mutual))
        names.append(QFileInfo(settings.caPemPath).fileName());
    return names;
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
                            const ContainerPlan &plan)
{
    QList<Finding> findings;
    const QStringList names = filesOfMode(plan.settings);
    for (const QString &name : names) {
        const QString inside = plan.serverPath + u'/' + name;
        if (!isMounted(container.mounts, inside)) {
            findings.append({Severity::Problem,
                             Code::MountMissing,
                             {inside, volumeLine(deployment, plan.folder + u'/' + name, inside),
                              container.file},
                             container.file});
            continue;
        }
        const QString here = hostPath(container.mounts, inside);
        if (here.isEmpty() || QFileInfo::exists(here)) // a volume of Docker's own is not seen here
            continue;
        findings.append({Severity::Problem,
                         Code::FileNotMounted,
                         {inside, here, copyCommand(names, plan.folder, QFileInfo(here).path())},
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
    QList<Finding> findings = fileProblems(deployment, *container, inside) +
                              portProblems(deployment, *container, inside.restPort());
    if (deployment.kind == Kind::StandaloneEmbed)
        findings.append({Severity::Note,
                         Code::UserYamlRewritten,
                         {deployment.configPath},
                         deployment.configPath});
    return findings;
}

QList<Finding> containerProblems(const plan::Deployment &deployment, const TlsSettings &settings)
{
    const auto container = containerOf(deployment);
    return container ? caKeyProblems(*container, settings) + hiddenFiles(*container)
                     : QList<Finding>();
}

} // namespace milvus
