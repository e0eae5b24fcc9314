#include "core/base/shell.h"
#include "core/milvus/quoting.h"
#include "core/milvus/rendertext.h"

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// The first step of both files: by kubectl alone, or by a manifest for a repository of one's own.
QByteArray secretStep(const QString &folder)
{
    QString command = u"kubectl create secret generic %1"_s.arg(QLatin1String(secretName));
    for (const QString &name : {u"server.pem"_s, u"server.key"_s, u"ca.pem"_s})
        command +=
            u" --from-file="_s + base::shellWord(commentFolder(folder) + QLatin1Char('/') + name);
    const QString manifest =
        u"milvus-tls export --bundle %1 --as server --format k8s-secret --to milvus-tls-secret.yaml"_s
            .arg(base::shellWord(commentFolder(folder)));
    return "# 1. Give the cluster what Milvus needs; ca.key stays where it is:\n#   " +
           command.toUtf8() + "\n#    or, as a manifest for \"kubectl apply -f\":\n#   " +
           manifest.toUtf8() + '\n';
}

/// Lines, each further in.
QByteArray moved(const QByteArray &text, const QByteArray &indent)
{
    QByteArray lines;
    for (const QByteArray &line : text.split('\n'))
        lines += line.isEmpty() ? QByteArray() : indent + line + '\n';
    return lines;
}

/// The secret as a folder of the pod.
QByteArray volumes(const QString &serverPath, const QByteArray &indent, const HelmOwn &own = {})
{
    const QByteArray name = secretName;
    const QByteArray volume = indent + "  - name: " + name + '\n' + indent + "    secret:\n" +
                              indent + "      secretName: " + name + '\n';
    const QByteArray mount = indent + "  - name: " + name + '\n' + indent +
                             "    mountPath: " + quoted(serverPath, Quotes::None) + '\n' + indent +
                             "    readOnly: true\n";
    return indent + "volumes:\n" + moved(own.volumes, indent + "  ") +
           (own.hasVolume ? QByteArray() : volume) + indent + "volumeMounts:\n" +
           moved(own.volumeMounts, indent + "  ") + (own.hasMount ? QByteArray() : mount);
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
    return text + volumes(container.serverPath, {}, own);
}

QByteArray operatorText(const plan::Plan &plan)
{
    const ContainerPlan container(plan);
    QByteArray text =
        "# The part of a Milvus resource that switches TLS on; the name is that of your "
        "resource.\n" +
        secretStep(container.folder) +
        "# 2. kubectl patch milvus my-release --type merge --patch-file milvus-tls.yaml\n"
        "#    A merge replaces whole lists: add volumes that your resource has already.\n"
        "apiVersion: milvus.io/v1beta1\n"
        "kind: Milvus\n"
        "metadata:\n"
        "  name: my-release\n"
        "spec:\n"
        "  config:\n";
    text += settingsText(container.settings, 4) + "  components:\n";
    if (const int port = container.restPort(); port > 0) {
        text += "    standalone: # \"proxy:\" where the resource says \"mode: cluster\"\n"
                "      serviceRestfulPort: " +
                QByteArray::number(port) + '\n';
    }
    return text + volumes(container.serverPath, "    ");
}

} // namespace milvus
