#include "core/milvus/nextsteps.h"

#include "core/base/shell.h"
#include "core/milvus/clustername.h"
#include "core/milvus/commands.h"
#include "core/milvus/rendertext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using Kind = plan::Deployment::Kind;

QString operatorLog(const ClusterName &name)
{
    return u"kubectl logs%1 --tail 200 --selector 'app.kubernetes.io/instance=%2,"
           "app.kubernetes.io/component in (proxy,standalone)'"_s.arg(name.inSpace(), name.name);
}

/// Certificates come to a cluster of the chart as well as to one of the Operator.
QString logOfEither(const ClusterName &name)
{
    return u"kubectl logs%1 --tail 200 --selector "
           "app.kubernetes.io/instance=%2,app.kubernetes.io/name=milvus"_s.arg(name.inSpace(),
                                                                               name.name);
}

QString operatorOff(const plan::Deployment &deployment)
{
    const ClusterName name = clusterName(deployment);
    const QString keys = deployment.internalTls ? uR"("internaltlsEnabled":false,"tlsMode":0)"_s
                                                : uR"("tlsMode":0)"_s;
    return u"kubectl patch %1 %2%3 --type merge "
           R"(-p '{"spec":{"config":{"common":{"security":{%4}}}}}')"_s.arg(
               name.resource, name.name, name.inSpace(), keys);
}

QString logCommand(const plan::Deployment &deployment)
{
    switch (deployment.kind) {
    case Kind::Rehearsal:
    case Kind::BareBinary:
        return {};
    case Kind::Compose:
        return composeCommand(deployment, u"logs --tail 200"_s);
    case Kind::StandaloneEmbed:
        return u"docker logs --tail 200 milvus-standalone"_s; // the name that the script gives
    case Kind::Helm: // a cluster unless its values say otherwise; whichever it is has one of them
        return u"kubectl logs --tail 200 --selector "
               "'app.kubernetes.io/instance=my-release,component in (proxy,standalone)'"_s;
    case Kind::Operator: // its labels have the prefix throughout
        return operatorLog(clusterName(deployment));
    case Kind::Systemd:
        return u"sudo journalctl --unit %1 --boot --lines 200 --no-pager"_s.arg(
            base::shellWord(unitPattern(deployment)));
    }
    return {};
}

QList<LogLine> badLines(int tlsMode)
{
    const LogLine ignored = {u"init baseTable with file failed"_s, LogSign::ConfigurationIgnored};
    if (tlsMode == 0)
        return {ignored};
    QList<LogLine> lines = {
        {u"proxy cant load x509 key pair"_s, LogSign::PairNotLoaded},
        {u"proxy can't create creds"_s, LogSign::PairNotLoaded},
        {u"no such file or directory"_s, LogSign::FileMissing},
        {u"permission denied"_s, LogSign::FileForbidden},
        {u"tls: failed to parse private key"_s, LogSign::KeyNotParsed},
        {u"tls: private key does not match public key"_s, LogSign::KeyOfAnother},
    };
    if (tlsMode == 2)
        lines += {{u"failed read ca pem"_s, LogSign::CaNotRead},
                  {u"fail to append ca to cert"_s, LogSign::CaWithoutCertificate}};
    return lines +
           QList<LogLine>{{u"share the same port, tls mode must be 0"_s, LogSign::SharedRestPort},
                          ignored};
}

QString then(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + u" && "_s + second;
}

/// The change of one file, taken back: by the backup where it is known, else by the one that
/// `--mode off` finds.
QString undoCommand(const QString &path, const QString &backup)
{
    const QString file = base::shellWord(path);
    if (!backup.isEmpty())
        return u"milvus-tls configure --config %1 --undo %2"_s.arg(file, base::shellWord(backup));
    return u"milvus-tls configure --config %1 --mode off --write"_s.arg(file);
}

/// A file of our own, taken away again.
QString removal(const plan::Deployment &deployment, Rendering rendering)
{
    const QString name = renderingFileName(rendering);
    switch (rendering) {
    case Rendering::Compose: {
        const QString folder = deployment.composePath.isEmpty()
                                   ? QString()
                                   : QFileInfo(deployment.composePath).absolutePath();
        const QString path = folder.isEmpty() ? name : folder + QLatin1Char('/') + name;
        // Without the override the command of the restart would name a file that is gone.
        return then(u"rm "_s + base::shellWord(path),
                    composeCommand(deployment, u"up -d --force-recreate"_s, false));
    }
    case Rendering::Helm:
        return u"helm rollback my-release"_s;
    case Rendering::Operator:
        return operatorOff(deployment);
    case Rendering::CertManager: // they stay while Milvus uses them
        return then(deployment.kind == Kind::Helm ? u"helm rollback my-release"_s
                                                  : operatorOff(deployment),
                    u"kubectl delete%1 -f %2"_s.arg(clusterName(deployment).inSpace(), name));
    case Rendering::Systemd:
        return u"sudo rm %1 && %2"_s.arg(base::shellWord(systemdDropIn(deployment)),
                                         systemdRestart(deployment));
    case Rendering::MilvusYaml:
    case Rendering::UserYaml:
        break;
    }
    return {};
}

QString backCommand(const plan::Deployment &deployment, Rendering rendering,
                    const std::optional<Applied> &applied)
{
    const QString restart = restartCommand(deployment);
    if (applied && applied->backupPath.isEmpty()) // the file was made from nothing
        return then(u"rm "_s + base::shellWord(applied->path), restart);
    if (applied)
        return then(undoCommand(applied->path, applied->backupPath), restart);
    if (rendering != Rendering::MilvusYaml)
        return removal(deployment, rendering);
    return deployment.configPath.isEmpty() ? QString()
                                           : then(undoCommand(deployment.configPath, {}), restart);
}

/// What makes Milvus use the file.
QString restartFor(const plan::Deployment &deployment, Rendering rendering)
{
    if (rendering == Rendering::Systemd)
        return systemdRestart(deployment);
    if (rendering == Rendering::CertManager) {
        const ClusterName name = clusterName(deployment);
        const QString space = name.inSpace();
        return u"kubectl apply%1 -f %2 && kubectl wait%1 --for=condition=Ready --timeout=2m "
               "certificate/%3 && %4"_s.arg(space, renderingFileName(rendering),
                                            QLatin1String(secretName), rolloutCommand(name));
    }
    return restartCommand(deployment);
}

} // namespace

NextSteps nextSteps(const plan::Deployment &deployment, Rendering rendering, int tlsMode,
                    const std::optional<Applied> &applied)
{
    if (deployment.kind == Kind::Rehearsal)
        return {};
    NextSteps steps;
    steps.restart = restartFor(deployment, rendering);
    steps.logCommand = rendering == Rendering::CertManager ? logOfEither(clusterName(deployment))
                                                           : logCommand(deployment);
    steps.goodLines = {{u"Milvus Proxy successfully initialized and ready to serve"_s,
                        tlsMode == 0 ? LogSign::ReadyWithoutTls : LogSign::Ready}};
    steps.badLines = badLines(tlsMode);
    steps.back = backCommand(deployment, rendering, applied);
    return steps;
}

} // namespace milvus
