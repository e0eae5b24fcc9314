#include "ui/pages/session.h"

#include "core/milvus/configured.h"
#include "core/plan/hostname.h"

#include <QDir>
#include <QFileInfo>

namespace pages {

void openFolder(Session &session, const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    bundle::GenerateReport report;
    report.folder = path;
    for (const bundle::FileInfo &file : bundle::allFiles()) {
        if (QFileInfo::exists(bundle::filePath(path, file.file)))
            report.files.append({bundle::filePath(path, file.file), file.mode, {}});
    }
    session.plan.folder = path;
    session.generated = report;
    session.generatedFrom.reset();
    session.applied.clear();
    session.tested.reset();
}

void chooseDeployment(Session &session, const plan::Deployment &deployment)
{
    for (const plan::SubjectAltName &name : std::as_const(session.deploymentNames))
        session.plan.names.removeOne(name);
    session.deploymentNames.clear();
    session.serverTyped = false;
    session.plan.deployment = deployment;
    for (const QString &typed : {deployment.composeService, deployment.host}) {
        if (typed.isEmpty())
            continue;
        const auto parsed = plan::parseName(typed);
        if (!parsed || session.plan.names.contains(parsed->name))
            continue;
        session.plan.names.append(parsed->name);
        session.deploymentNames.append(parsed->name);
    }
}

void followConfiguration(Session &session)
{
    plan::Deployment &deployment = session.plan.deployment;
    if (session.serverTyped)
        return;
    const auto configured = milvus::configuredFor(deployment);
    const bool silent = !configured || (configured->portFile.isEmpty() &&
                                        configured->reachablePort == milvus::usualPort);
    if (!silent)
        deployment.port = configured->reachablePort;
}

} // namespace pages
