#include "core/milvus/unitfiles.h"

#include "core/milvus/configured.h"
#include "core/milvus/milvusunits.h"
#include "core/milvus/wantedfiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Finding;
using Kind = plan::Deployment::Kind;

/// Files that are closed to the user of the unit.
QList<Finding> closedFiles(const Unit &unit, const QStringList &paths)
{
    const auto user = localUser(unit.user);
    QList<Finding> findings;
    QStringList opened;
    for (const QString &path : user ? paths : QStringList()) {
        QStringList folders;
        for (QString at = QFileInfo(path).path(); at.size() > 1; at = QFileInfo(at).path())
            folders << at;
        if (!QFileInfo(path).isFile() || mayRead(*user, path, folders))
            continue;
        const QString command = openingCommand(*user, path, QLatin1StringView("systemd"));
        if (!opened.contains(command))
            findings.append({base::Severity::Problem,
                             base::Code::FileNotForUser,
                             {path, user->text(), command},
                             path});
        opened << command;
    }
    return findings;
}

QList<Finding> hiddenFrom(const Unit &unit, const QStringList &paths)
{
    QList<Finding> findings;
    for (const QString &path : paths) {
        if (const QString setting = unit.view.hiding(path); !setting.isEmpty())
            findings.append({base::Severity::Problem,
                             base::Code::UnitHidesFile,
                             {path, setting, unit.name},
                             path});
    }
    return findings;
}

} // namespace

QList<Finding> unitFileProblems(const plan::Deployment &deployment, const TlsSettings &settings)
{
    if (deployment.kind != Kind::Systemd)
        return {};
    const Unit unit = milvusUnit(deployment.configPath);
    QStringList paths;
    for (const Wanted &file : filesOfSettings(settings))
        if (unit.view.credential(file.inside).isNull()) // those are opened by systemd
            paths << file.inside;
    return closedFiles(unit, paths) + hiddenFrom(unit, configurationFiles(deployment) + paths);
}

QString fileOfCredential(const plan::Deployment &deployment, const QString &path)
{
    const QString file = deployment.kind == Kind::Systemd && path.startsWith(u"/run/credentials/")
                             ? milvusUnit(deployment.configPath).view.credential(path)
                             : QString();
    return file.isNull() ? path : file;
}

} // namespace milvus
