#include "core/milvus/rendering.h"

#include "core/base/shell.h"
#include "core/milvus/clustername.h"
#include "core/milvus/commands.h"
#include "core/milvus/composefile.h"
#include "core/milvus/composenames.h"
#include "core/milvus/milvusunits.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

QString inFolder(const QString &folder, const QString &command)
{
    return folder.isEmpty() ? command : u"cd %1 && %2"_s.arg(base::shellWord(folder), command);
}

/// The folder above "configs", where Milvus is started; the folder of the file when it lies
/// elsewhere.
QString workingFolder(const plan::Deployment &deployment)
{
    if (deployment.configPath.isEmpty())
        return {};
    const QDir folder = QFileInfo(deployment.configPath).absoluteDir();
    return folder.dirName() == u"configs" ? QFileInfo(folder.path()).path() : folder.path();
}

QString restartOfUnit(const plan::Deployment &deployment)
{
    return u"sudo systemctl restart "_s + base::shellWord(unitPattern(deployment));
}

} // namespace

QString composeCommand(const plan::Deployment &deployment, const QString &doing, bool withOverride)
{
    const QFileInfo file(deployment.composePath);
    QString command = u"docker compose"_s;
    if (!deployment.composePath.isEmpty() && !isFoundByItself(file.fileName())) {
        command += u" -f "_s + base::shellWord(file.fileName());
        const QFileInfo override(overrideIn(file.absoluteDir()));
        if (withOverride && override.exists())
            command += u" -f "_s + override.fileName();
    }
    command += QLatin1Char(' ') + doing;
    if (!deployment.composeService.isEmpty())
        command += QLatin1Char(' ') + base::shellWord(deployment.composeService);
    return inFolder(deployment.composePath.isEmpty() ? QString() : file.absolutePath(), command);
}

QString unitName(const plan::Deployment &deployment)
{
    return milvusUnit(deployment.configPath).shortName();
}

QString unitPattern(const plan::Deployment &deployment)
{
    const QString name = unitName(deployment);
    return name.endsWith(u'@') ? name + u'*' : name;
}

QString systemdDropIn(const plan::Deployment &deployment)
{
    return u"/etc/systemd/system/%1.service.d/tls.conf"_s.arg(unitName(deployment));
}

QString systemdRestart(const plan::Deployment &deployment)
{
    return u"sudo systemctl daemon-reload && "_s + restartOfUnit(deployment);
}

QString restartCommand(const plan::Deployment &deployment)
{
    using Kind = plan::Deployment::Kind;
    switch (deployment.kind) {
    case Kind::Rehearsal:
        return {};
    case Kind::BareBinary:
        return inFolder(workingFolder(deployment), u"milvus run standalone"_s);
    case Kind::Compose:
        // "restart" would keep old mounts and environment, plain "up -d" would not notice a
        // changed milvus.yaml.
        return composeCommand(deployment, u"up -d --force-recreate"_s);
    case Kind::StandaloneEmbed:
        return inFolder(workingFolder(deployment), u"bash standalone_embed.sh restart"_s);
    case Kind::Helm:
        return u"helm upgrade my-release milvus/milvus --reuse-values -f "_s +
               renderingFileName(Rendering::Helm);
    case Kind::Operator:
        return operatorPatchCommand(clusterName(deployment));
    case Kind::Systemd:
        return restartOfUnit(deployment);
    }
    return {};
}

} // namespace milvus
