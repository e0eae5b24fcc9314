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
             Code::RestPortNotPublished,
             {QString::number(port), line, container.file},
             container.file}};
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

} // namespace milvus
