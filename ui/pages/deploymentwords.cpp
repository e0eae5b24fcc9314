#include "ui/pages/deploymentwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(DeploymentWords)
};

QString kindWords(plan::Deployment::Kind kind)
{
    switch (kind) {
    case plan::Deployment::Kind::Rehearsal:
        return Tr::tr("Not here yet: rehearse with the built-in server");
    case plan::Deployment::Kind::BareBinary:
        return Tr::tr("A program on this computer");
    case plan::Deployment::Kind::Compose:
        return Tr::tr("Docker Compose");
    case plan::Deployment::Kind::StandaloneEmbed:
        return Tr::tr("One Docker container (standalone_embed.sh)");
    case plan::Deployment::Kind::Helm:
        return Tr::tr("Kubernetes with Helm");
    case plan::Deployment::Kind::Operator:
        return Tr::tr("Kubernetes with the Milvus Operator");
    case plan::Deployment::Kind::Systemd:
        return Tr::tr("A system service on this computer");
    }
    Q_UNREACHABLE();
}

} // namespace

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    if (path == home || path.startsWith(home + u'/'))
        return u'~' + path.mid(home.size());
    return path;
}

QString caFileFilter()
{
    return Tr::tr("CA files (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)");
}

QString deploymentLine(const plan::Deployment &deployment, bool namesService)
{
    const QString kind = kindWords(deployment.kind);
    const QString file =
        deployment.composePath.isEmpty() ? deployment.configPath : deployment.composePath;
    if (file.isEmpty() && deployment.milvusVersion.isEmpty())
        return kind;
    //: %1: how Milvus runs, %2: its version
    if (file.isEmpty())
        return Tr::tr("%1, version %2").arg(kind, deployment.milvusVersion);
    const QFileInfo info(file);
    const QString folder = shortPath(info.absolutePath());
    const QString name =
        namesService ? info.fileName() + u": "_s + deployment.composeService : info.fileName();
    //: %1: how Milvus runs, %2: folder, %3: file name
    if (deployment.milvusVersion.isEmpty())
        return Tr::tr("%1, found in %2 (%3)").arg(kind, folder, name);
    //: %1: how Milvus runs, %2: folder, %3: file name, %4: version of Milvus
    return Tr::tr("%1, found in %2 (%3, version %4)")
        .arg(kind, folder, name, deployment.milvusVersion);
}

} // namespace pages
