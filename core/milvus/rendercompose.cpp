#include "core/milvus/container.h"
#include "core/milvus/keys.h"
#include "core/milvus/quoting.h"
#include "core/milvus/rendertext.h"
#include "core/milvus/target.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// A quoted scalar in which Compose finds no variable.
QByteArray literal(QString text)
{
    return doubleQuoted(text.replace(u"$"_s, u"$$"_s));
}

/// A file that must exist already: Docker would else make a folder of its name.
QByteArray bindMount(const QString &source, const QString &target)
{
    return "      - type: bind\n"
           "        source: " +
           literal(source) +
           "\n"
           "        target: " +
           literal(target) +
           "\n"
           "        read_only: true\n"
           "        bind:\n"
           "          create_host_path: false\n";
}

QByteArray environment(const TlsSettings &settings)
{
    QByteArray text = "    environment:\n";
    for (const Target &target : neededTargets(settings, {})) {
        const QByteArray name = QByteArray(target.key).replace('.', '_').toUpper();
        text += "      " + name + ": " + literal(target.value) + '\n';
    }
    return text;
}

} // namespace

QByteArray composeText(const plan::Plan &plan)
{
    const ContainerPlan container(plan);
    const plan::Deployment &deployment = plan.deployment;
    const bool hasConfig = !deployment.configPath.isEmpty();
    QByteArray text =
        "# Put this file beside docker-compose.yml; \"docker compose up -d\" reads both.\n";
    if (!hasConfig)
        text += "# Environment variables win over milvus.yaml, so the image's own file can stay as "
                "it is.\n";
    text +=
        "services:\n  " +
        (deployment.composeService.isEmpty() ? QByteArray("standalone")
                                             : quoted(deployment.composeService, Quotes::None)) +
        ":\n";
    if (!hasConfig)
        text += environment(container.settings);
    if (const int port = container.restPort(); port > 0) {
        const auto made = containerOf(deployment);
        const PublishedPorts unknown = {{usualPort, {usualPort, {}}}};
        const QString pair = made ? restPublishing(made->published, grpcPortOf(deployment), port)
                                  : restPublishing(unknown, usualPort, port);
        if (!pair.isEmpty())
            text += "    ports:\n      - \"" + pair.toUtf8() +
                    "\" # REST, which has a port of its own under TLS\n";
    }
    text += "    volumes:\n";
    for (const QString &name : {u"server.pem"_s, u"server.key"_s, u"ca.pem"_s})
        text += bindMount(container.folder + QLatin1Char('/') + name,
                          container.serverPath + QLatin1Char('/') + name);
    if (hasConfig) {
        const QFileInfo file(deployment.configPath);
        text += bindMount(file.absoluteFilePath(), u"/milvus/configs/"_s + file.fileName());
    }
    return text;
}

} // namespace milvus
