#include "core/base/shell.h"
#include "core/milvus/clustername.h"
#include "core/milvus/quoting.h"
#include "core/milvus/rendertext.h"

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// The first step of both files: by kubectl alone, or by a manifest for a repository of one's own.
QByteArray secretStep(const QString &folder, const QString &space = {})
{
    QString command = u"kubectl create secret generic %1"_s.arg(QLatin1String(secretName)) + space;
    for (const QString &name : {u"server.pem"_s, u"server.key"_s, u"ca.pem"_s})
        command +=
            u" --from-file="_s + base::shellWord(commentFolder(folder) + QLatin1Char('/') + name);
    const QString manifest =
        u"milvus-tls export --bundle %1 --as server --format k8s-secret --to milvus-tls-secret.yaml"_s
            .arg(base::shellWord(commentFolder(folder)));
    return "# 1. Give the cluster what Milvus needs; ca.key stays where it is:\n#   " +
           command.toUtf8() + "\n#    or, as a manifest for \"kubectl apply" + space.toUtf8() +
           " -f\":\n#   " + manifest.toUtf8() + '\n';
}

/// Lines, each further in.
QByteArray moved(const QByteArray &text, const QByteArray &indent)
{
    QByteArray lines;
    for (const QByteArray &line : text.split('\n'))
        lines += line.isEmpty() ? QByteArray() : indent + line + '\n';
    return lines;
}

/// The secret as a volume, behind those that are there already; ours may be among them.
QByteArray volumeList(const QByteArray &own, const QByteArray &indent, bool hasOurs = false)
{
    const QByteArray name = secretName;
    return indent + "volumes:\n" + moved(own, indent + "  ") +
           (hasOurs ? QByteArray()
                    : indent + "  - name: " + name + '\n' + indent + "    secret:\n" + indent +
                          "      secretName: " + name + '\n');
}

/// The secret as a folder of the pod.
QByteArray mountList(const QString &serverPath, const QByteArray &own, const QByteArray &indent,
                     bool hasOurs = false)
{
    const QByteArray mount = indent + "  - name: " + secretName + '\n' + indent +
                             "    mountPath: " + quoted(serverPath, Quotes::None) + '\n' + indent +
                             "    readOnly: true\n";
    return indent + "volumeMounts:\n" + moved(own, indent + "  ") +
           (hasOurs ? QByteArray() : mount);
}

} // namespace

/// A text as a block scalar below a key.
static QByteArray blockOf(const QByteArray &text)
{
    QByteArray block;
    for (const QByteArray &line : text.split('\n'))
        block += line.trimmed().isEmpty() ? QByteArray("\n") : "    " + line + '\n';
    while (block.endsWith("\n\n"))
        block.chop(1);
    return block;
}

QByteArray helmText(const plan::Plan &plan, const HelmOwn &own)
{
    const ContainerPlan container(plan);
    QByteArray text =
        "# Values for the chart milvus/milvus.\n" + secretStep(container.folder) +
        "# 2. helm upgrade my-release milvus/milvus --reuse-values -f values-tls.yaml\n";
    if (!own.isKnown)
        text += "# Lists and user.yaml replace those of your release: add what it has already.\n";
    if (const int port = container.restPort(); port > 0) {
        const QString part = own.isCluster.value_or(true) ? u"-proxy"_s : u"-standalone"_s;
        text += "# The chart's Service has no port for REST. To reach it from outside of the pod:\n"
                "#   kubectl expose deployment " +
                base::shellWord(commentFolder(own.fullName + part)).toUtf8() +
                " --name my-release-rest --port " + QByteArray::number(port) + '\n';
        if (!own.isCluster)
            text += "# (" + commentFolder(own.fullName).toUtf8() +
                    "-standalone where the values say cluster.enabled: false).\n";
    }
    text += "extraConfigFiles:\n  user.yaml: " +
            QByteArray(own.userYaml.startsWith(' ') ? "|2+" : "|+") + '\n' +
            (own.userYaml.isEmpty() ? settingsText(container.settings, 4) : blockOf(own.userYaml));
    return text + volumeList(own.volumes, {}, own.hasVolume) +
           mountList(container.serverPath, own.volumeMounts, {}, own.hasMount);
}

/// What belongs below the part that takes connections.
static QByteArray operatorPart(int restPort, const std::optional<OperatorOwn> &own)
{
    QByteArray text;
    if (restPort > 0)
        text += "      serviceRestfulPort: " + QByteArray::number(restPort) + '\n';
    if (own && own->partVolumes)
        text += volumeList(*own->partVolumes, "      ");
    if (text.isEmpty())
        return {};
    const QByteArray name = own ? own->resource.part() : "standalone";
    const QByteArray hint = own ? "" : " # \"proxy:\" where the resource says \"mode: cluster\"";
    return "    " + name + ':' + hint + '\n' + text;
}

QByteArray operatorText(const plan::Plan &plan, const std::optional<OperatorOwn> &own)
{
    const ContainerPlan container(plan);
    const ClusterName name = own ? clusterName(own->resource) : ClusterName();
    QByteArray text = "# The part of a Milvus resource that switches TLS on";
    text += own ? ".\n" : "; the name is that of your resource.\n";
    text += secretStep(container.folder, name.inSpace()) + "# 2. " +
            operatorPatchCommand(name).toUtf8() + '\n';
    if (!own || !own->isKnown)
        text += "#    A merge replaces whole lists: add volumes that your resource has already.\n";
    text += "apiVersion: " +
            (own ? quoted(own->resource.apiVersion, Quotes::None) : "milvus.io/v1beta1") +
            "\nkind: " + (own ? own->resource.kind.toUtf8() : "Milvus") +
            "\nmetadata:\n  name: " + quoted(name.name, Quotes::None) + '\n';
    if (!name.space.isEmpty())
        text += "  namespace: " + quoted(name.space, Quotes::None) + '\n';
    text += "spec:\n  config:\n" + settingsText(container.settings, 4) + "  components:\n" +
            operatorPart(container.restPort(), own);
    return text + volumeList(own ? own->volumes : QByteArray(), "    ") +
           mountList(container.serverPath, own ? own->volumeMounts : QByteArray(), "    ");
}

} // namespace milvus
