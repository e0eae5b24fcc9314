#include "core/milvus/configured.h"

#include "core/base/files.h"
#include "core/milvus/container.h"
#include "core/milvus/document.h"
#include "core/milvus/embedscript.h"
#include "core/milvus/helmfile.h"
#include "core/milvus/keys.h"
#include "core/milvus/milvusunits.h"
#include "core/milvus/operatorfile.h"
#include "core/milvus/repeatedkeys.h"
#include "core/milvus/version.h"
#include "core/plan/hostname.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using Kind = plan::Deployment::Kind;

/// Of the file that was chosen, where it is a resource of the Operator or values for Helm.
std::optional<OperatorResource> resourceOf(const plan::Deployment &deployment)
{
    const bool isValues = deployment.kind == Kind::Helm;
    if (deployment.configPath.isEmpty() || !(isValues || deployment.kind == Kind::Operator))
        return {};
    const auto text = base::readFile(deployment.configPath, largestFile);
    if (!text)
        return {};
    return isValues ? readHelmValues(*text) : readOperatorResource(*text);
}

base::Result<QByteArray> textOf(const QString &path, const PendingTexts &pending)
{
    const auto found = pending.constFind(path);
    return found != pending.cend() ? base::Result<QByteArray>(*found) : configurationText(path);
}

QStringList besides(const QString &configPath, const PendingTexts &pending)
{
    const QFileInfo chosen(configPath);
    QStringList files;
    for (const QString &name : configurationNames()) {
        const QString path = chosen.dir().filePath(name);
        // A name of the user's own takes the place of milvus.yaml.
        const bool isReplaced = name == configurationNames().first() &&
                                !configurationNames().contains(chosen.fileName());
        if (name == chosen.fileName() || isReplaced)
            files << configPath;
        else if (pending.contains(path) || QFileInfo(path).isFile())
            files << path;
    }
    return files;
}

bool readsOneFile(const plan::Deployment &deployment)
{
    const auto version = parseVersion(deployment.milvusVersion);
    return version && !version->readsUserYaml();
}

/// What a container gives Milvus is known; else all lies beside the file that was chosen. Of one
/// that reads only milvus.yaml, what is that for it, whatever its name here.
QStringList filesOf(const plan::Deployment &deployment, const PendingTexts &pending = {})
{
    const bool readsOne = readsOneFile(deployment);
    const auto container = containerOf(deployment, pending);
    const auto resource = resourceOf(deployment);
    QStringList files;
    if (container)
        files =
            readsOne ? QStringList(container->configuration.main) : container->configuration.files;
    else if (deployment.kind == Kind::Helm && resource) // values may have no user.yaml
        files = readsOne || resource->config.isEmpty() ? QStringList()
                                                       : QStringList(deployment.configPath);
    else if (deployment.kind == Kind::StandaloneEmbed || deployment.kind == Kind::Operator)
        files = {deployment.configPath}; // the script mounts no other, nor does a resource
    else if (!deployment.configPath.isEmpty())
        files = besides(deployment.configPath, pending);
    files.removeAll(QString());
    if (readsOne && !container)
        files.removeIf([](const QString &path) {
            return configurationNames().sliced(1).contains(QFileInfo(path).fileName());
        });
    return files;
}

Variables variablesOf(const plan::Deployment &deployment,
                      const std::optional<ComposeService> &service)
{
    if (service)
        return service->environment;
    Variables environment;
    if (deployment.kind == Kind::StandaloneEmbed) {
        const auto script = embedScriptBeside(deployment.configPath);
        return script ? script->environment : environment;
    }
    if (const auto resource = resourceOf(deployment))
        return resource->variables;
    if (deployment.kind != Kind::Systemd)
        return environment;
    const UnitVariables variables = milvusUnit(deployment.configPath).environment();
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable->value);
    return environment;
}

/// What starts Milvus in a way that may give it more than can be read here.
std::optional<base::Error> unseenIn(const plan::Deployment &deployment,
                                    const std::optional<ComposeService> &service)
{
    QStringList args;
    if (service) {
        args = {service->unseen.value(0), QFileInfo(deployment.composePath).fileName()};
    } else if (deployment.kind == Kind::Systemd) {
        const auto unseen = milvusUnit(deployment.configPath).unseen();
        if (!unseen.isEmpty())
            args = {unseen.begin().key(), QFileInfo(unseen.begin().value()).fileName()};
    } else if (deployment.kind == Kind::StandaloneEmbed) {
        const auto script = embedScriptBeside(deployment.configPath);
        args = {script ? script->unseen.value(0) : QString(), QString(embedScriptName)};
    } else if (const auto resource = resourceOf(deployment)) {
        args = {resource->unseen.value(0), QFileInfo(deployment.configPath).fileName()};
    }
    return args.value(0).isEmpty() ? std::nullopt
                                   : std::optional(base::Error{base::Code::VariablesUnknown, args});
}

} // namespace

const QStringList &configurationNames()
{
    static const QStringList names = {u"milvus.yaml"_s, u"_test.yaml"_s, u"default.yaml"_s,
                                      u"user.yaml"_s};
    return names;
}

base::Result<QByteArray> configurationText(const QString &path)
{
    const auto text = base::readFile(path, largestFile);
    auto resource = text ? readOperatorResource(*text) : std::nullopt;
    if (text && !resource && text->contains("extraConfigFiles"))
        resource = readHelmValues(*text);
    return resource ? base::Result<QByteArray>(resource->config) : text;
}

QStringList configurationFiles(const plan::Deployment &deployment)
{
    return filesOf(deployment);
}

bool hasHelmValues(const plan::Deployment &deployment)
{
    return deployment.kind == Kind::Helm && resourceOf(deployment);
}

base::Result<> checkIsRead(const plan::Deployment &deployment)
{
    if (hasHelmValues(deployment)) // sections of the same names
        return base::fail(base::Code::NotMilvusConfiguration, {deployment.configPath});
    plan::Deployment newer = deployment;
    newer.milvusVersion.clear();
    if (!readsOneFile(deployment) || deployment.configPath.isEmpty() ||
        configurationFiles(deployment).contains(deployment.configPath) ||
        !configurationFiles(newer).contains(deployment.configPath))
        return {};
    return base::fail(base::Code::UserYamlIgnored,
                      {parseVersion(deployment.milvusVersion)->text()});
}

base::Result<Effective> effectiveFor(const plan::Deployment &deployment,
                                     const PendingTexts &pending)
{
    QList<ConfigurationFile> files;
    for (const QString &path : filesOf(deployment, pending)) {
        const auto text = textOf(path, pending);
        if (!text)
            return tl::make_unexpected(text.error());
        files.append({path, *text, {}});
    }
    const auto container = containerOf(deployment, pending);
    for (const QString &path : container ? container->configuration.unseen : QStringList())
        files.append({path, {}, unseenError(path, *container)});
    const auto service = composedService(deployment, pending);
    if (const auto unseen = unseenIn(deployment, service))
        files.append({unseen->args.first(), {}, *unseen});
    if (const auto twice = repeatedKeyOf(deployment, pending))
        files.append({twice->where, {}, base::Error{twice->code, twice->args}});
    const auto version = parseVersion(deployment.milvusVersion);
    return effectiveConfiguration(files, variablesOf(deployment, service),
                                  version ? std::optional(*version) : std::nullopt);
}

int grpcPortOf(const plan::Deployment &deployment, const PendingTexts &pending)
{
    const auto effective = effectiveFor(deployment, pending);
    const int port = effective ? effective->number(keyProxyPort) : 0;
    return port > 0 ? port : usualPort;
}

base::Result<Configured> configuredFor(const plan::Deployment &deployment)
{
    const auto effective = effectiveFor(deployment);
    if (!effective)
        return tl::make_unexpected(effective.error());
    if (effective->unreadable || effective->unclear)
        return tl::make_unexpected(effective->unreadable ? *effective->unreadable
                                                         : *effective->unclear);
    const auto portOf = [&](const char *key) {
        const int port = effective->number(key);
        return port > 0 && port <= plan::highestPort ? port : 0;
    };
    Configured configured;
    configured.files = effective->files;
    const EffectiveValue &port = effective->of(keyProxyPort);
    configured.port = portOf(keyProxyPort) > 0 ? portOf(keyProxyPort) : usualPort;
    configured.portFile = portOf(keyProxyPort) == 0 ? QString()
                          : port.variable.isEmpty() ? port.file
                                                    : deployment.composePath;
    configured.tlsMode = effective->number(keyTlsMode);
    configured.restEnabled = effective->isOn(keyRestEnabled);
    configured.restPort = portOf(keyRestPort);
    configured.serverPemPath = effective->text(keyServerPem);
    configured.serverKeyPath = effective->text(keyServerKey);
    configured.caPemPath = effective->text(keyCaPem);
    const auto service = composedService(deployment);
    const auto reachable = [&](int inside) {
        return service ? outsideOf(service->published, inside) : inside;
    };
    configured.reachablePort = reachable(configured.port);
    configured.reachableRestPort = reachable(configured.restPort);
    return configured;
}

} // namespace milvus
