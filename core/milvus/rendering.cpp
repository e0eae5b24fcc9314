#include "core/milvus/rendering.h"

#include "core/base/files.h"
#include "core/milvus/newkeys.h"
#include "core/milvus/rendertext.h"

#include <QDir>

#include <array>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

struct Form
{
    Rendering rendering;
    const char *id;
    const char *fileName;
};

constexpr std::array<Form, 7> allForms = {{
    {Rendering::MilvusYaml, "milvus-yaml", "milvus.yaml"},
    {Rendering::UserYaml, "user-yaml", "user.yaml"},
    {Rendering::Compose, "compose", "docker-compose.override.yml"},
    {Rendering::Helm, "helm", "values-tls.yaml"},
    {Rendering::Operator, "operator", "milvus-tls.yaml"},
    {Rendering::CertManager, "cert-manager", "milvus-certificates.yaml"},
    {Rendering::Systemd, "systemd", "tls.conf"},
}};

const Form &formOf(Rendering rendering)
{
    return *std::ranges::find(allForms, rendering, &Form::rendering);
}

bool isContainer(plan::Deployment::Kind kind)
{
    return kind == plan::Deployment::Kind::Compose ||
           kind == plan::Deployment::Kind::StandaloneEmbed ||
           kind == plan::Deployment::Kind::Helm || kind == plan::Deployment::Kind::Operator;
}

QString absoluteFolder(const plan::Plan &plan)
{
    return QDir::cleanPath(QDir(base::expandHome(plan.folder)).absolutePath());
}

QString usualServerPath(plan::Deployment::Kind kind)
{
    // standalone_embed.sh mounts no folder but volumes/milvus (facts/milvus-tls.md 1.2).
    return kind == plan::Deployment::Kind::StandaloneEmbed ? u"/var/lib/milvus/tls"_s
                                                           : u"/milvus/tls"_s;
}

TlsSettings settingsIn(const plan::Plan &plan, QString folder)
{
    while (folder.size() > 1 && folder.endsWith(QLatin1Char('/')))
        folder.chop(1);
    TlsSettings settings = {static_cast<int>(plan.mode), folder + u"/server.pem"_s,
                            folder + u"/server.key"_s, folder + u"/ca.pem"_s,
                            plan.deployment.restPort};
    if (plan.deployment.internalTls)
        settings.internal = {settings.serverPemPath, settings.serverKeyPath, settings.caPemPath,
                             plan::internalNameOf(plan)};
    return settings;
}

/// Only a Milvus known to be 2.4 or newer reads user.yaml.
base::Result<QByteArray> userYamlFor(const plan::Plan &plan)
{
    if (plan.deployment.milvusVersion.isEmpty())
        return base::fail(base::Code::VersionUnknown);
    if (const auto isRead = checkReadsUserYaml(plan.deployment); !isRead)
        return tl::make_unexpected(isRead.error());
    return userYaml(settingsFor(plan));
}

} // namespace

base::Result<> checkReadsUserYaml(const plan::Deployment &deployment)
{
    if (deployment.milvusVersion.isEmpty())
        return {};
    const auto version = parseVersion(deployment.milvusVersion);
    if (!version)
        return tl::make_unexpected(version.error());
    if (!version->readsUserYaml())
        return base::fail(base::Code::VersionWithoutUserYaml, {version->text()});
    return {};
}

plan::Deployment::Kind kindFor(Rendering rendering, plan::Deployment::Kind otherwise)
{
    using Kind = plan::Deployment::Kind;
    switch (rendering) {
    case Rendering::Compose:
        return Kind::Compose;
    case Rendering::Helm:
        return Kind::Helm;
    case Rendering::Operator:
        return Kind::Operator;
    case Rendering::CertManager: // for either
        return otherwise == Kind::Helm ? Kind::Helm : Kind::Operator;
    case Rendering::Systemd:
        return Kind::Systemd;
    case Rendering::MilvusYaml:
    case Rendering::UserYaml:
        break;
    }
    return otherwise;
}

ContainerPlan::ContainerPlan(const plan::Plan &plan)
    : folder(absoluteFolder(plan))
    , serverPath(plan.deployment.serverPath.isEmpty() ? usualServerPath(plan.deployment.kind)
                                                      : plan.deployment.serverPath)
{
    settings = settingsIn(plan, serverPath);
}

int ContainerPlan::restPort() const
{
    return settings.restPort.value_or(0);
}

QString commentFolder(const QString &folder)
{
    const bool isOneLine = std::ranges::all_of(folder, [](QChar character) {
        return character.isPrint() && character != QChar::LineSeparator &&
               character != QChar::ParagraphSeparator;
    });
    return isOneLine ? folder : u"FOLDER"_s;
}

QByteArray settingsText(const TlsSettings &settings, qsizetype column)
{
    QList<NewKey> keys;
    for (const Target &target : neededTargets(settings, {}))
        keys.append({target.key.split('.'), target});
    KeyStyle style;
    style.column = column;
    return blockText(keys, style).bytes;
}

bool parseRendering(QStringView text, Rendering &rendering)
{
    for (const Form &form : allForms) {
        if (text.trimmed().compare(QLatin1String(form.id), Qt::CaseInsensitive) == 0) {
            rendering = form.rendering;
            return true;
        }
    }
    return false;
}

QString renderingId(Rendering rendering)
{
    return QLatin1String(formOf(rendering).id);
}

QString renderingFileName(Rendering rendering)
{
    return QLatin1String(formOf(rendering).fileName);
}

TlsSettings settingsFor(const plan::Plan &plan)
{
    if (!plan.deployment.serverPath.isEmpty())
        return settingsIn(plan, plan.deployment.serverPath);
    return settingsIn(plan, isContainer(plan.deployment.kind)
                                ? usualServerPath(plan.deployment.kind)
                                : absoluteFolder(plan));
}

base::Result<QByteArray> render(Rendering rendering, const plan::Plan &plan)
{
    switch (rendering) {
    case Rendering::MilvusYaml:
        return base::fail(base::Code::RenderingUnknown, {renderingId(rendering)});
    case Rendering::UserYaml:
        return userYamlFor(plan);
    case Rendering::Compose:
        return composeText(plan);
    case Rendering::Helm:
        if (const auto isRead = checkReadsUserYaml(plan.deployment); !isRead)
            return tl::make_unexpected(isRead.error());
        return helmText(plan);
    case Rendering::Operator:
        return operatorText(plan);
    case Rendering::CertManager:
        return certManagerText(plan);
    case Rendering::Systemd:
        return systemdText(plan);
    }
    return base::fail(base::Code::RenderingUnknown, {});
}

} // namespace milvus
