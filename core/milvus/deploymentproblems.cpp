#include "core/milvus/detect.h"

#include "core/base/files.h"
#include "core/milvus/composefile.h"
#include "core/milvus/configured.h"
#include "core/milvus/keyindex.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"
#include "core/milvus/target.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;
using Kind = plan::Deployment::Kind;

std::optional<Version> versionOf(const plan::Deployment &deployment)
{
    const auto version = parseVersion(deployment.milvusVersion);
    return version ? std::optional(*version) : std::nullopt;
}

QList<Finding> environmentOf(const plan::Deployment &deployment, const TlsSettings &settings)
{
    const auto text = base::readFile(deployment.composePath);
    const QFileInfo file(deployment.composePath);
    const auto service = text ? readComposeFile(*text, file.absolutePath()) : std::nullopt;
    if (!service)
        return {};
    QList<Finding> findings =
        environmentProblems(service->environment, settings, versionOf(deployment));
    for (Finding &finding : findings)
        finding.where = file.fileName();
    return findings;
}

QList<Finding> ignoredUserYaml(const plan::Deployment &deployment)
{
    const auto version = versionOf(deployment);
    const QFileInfo config(deployment.configPath);
    const QString path = config.dir().filePath(u"user.yaml"_s);
    const bool isBeside = config.fileName() == u"user.yaml" || QFileInfo::exists(path);
    if (!version || version->readsUserYaml() || deployment.configPath.isEmpty() || !isBeside)
        return {};
    return {{Severity::Warning, Code::UserYamlIgnored, {version->text()}, path}};
}

/// What one file that Milvus reads after the changed one says differently. Without a known version
/// the server may be one that does not read it.
QList<Finding> overridesIn(const QString &path, const QList<Target> &targets, Severity severity)
{
    const auto text = base::readFile(path, largestFile);
    const auto document = text ? Document::parse(*text, path)
                               : base::Result<Document>(tl::make_unexpected(text.error()));
    if (!document) { // Milvus ignores all files then
        Finding finding = document.error().finding(path);
        finding.severity = severity;
        return {finding};
    }
    QList<Finding> findings;
    const KeyIndex index(*document);
    for (const Target &target : targets) {
        const int found = index.effective(target.key);
        if (found < 0 || target.isMetBy(document->node(found).value))
            continue;
        findings.append({severity,
                         Code::LaterFileOverrides,
                         {QFileInfo(path).fileName(), QString::fromUtf8(target.key),
                          QString::fromUtf8(document->node(found).value)},
                         path});
    }
    return findings;
}

QList<Finding> laterFiles(const plan::Deployment &deployment, const TlsSettings &settings)
{
    const QStringList files = configurationFiles(deployment);
    const qsizetype changed = files.indexOf(deployment.configPath);
    const auto version = versionOf(deployment);
    const QList<Target> targets = targetsOf(settings, version);
    QList<Finding> findings;
    for (const QString &path : changed < 0 ? QStringList() : files.sliced(changed + 1))
        findings += overridesIn(path, targets, version ? Severity::Problem : Severity::Warning);
    return findings;
}

QList<Finding> missingFiles(const TlsSettings &settings)
{
    QList<Finding> findings;
    const auto check = [&](const char *key, const QString &path) {
        if (path.startsWith(QLatin1Char('/')) && !QFileInfo(path).isFile())
            findings.append(
                {Severity::Problem, Code::PathMissing, {QLatin1String(key), path}, path});
    };
    if (settings.tlsMode == 0)
        return findings;
    check(keyServerPem, settings.serverPemPath);
    check(keyServerKey, settings.serverKeyPath);
    if (settings.tlsMode == 2)
        check(keyCaPem, settings.caPemPath);
    return findings;
}

} // namespace

QList<Finding> deploymentProblems(const plan::Deployment &deployment, const TlsSettings &settings)
{
    QList<Finding> findings = ignoredUserYaml(deployment) + laterFiles(deployment, settings);
    if (!deployment.composePath.isEmpty())
        findings += environmentOf(deployment, settings);
    const bool isOnThisMachine =
        deployment.kind == Kind::BareBinary || deployment.kind == Kind::Systemd;
    return isOnThisMachine ? findings + missingFiles(settings) : findings;
}

} // namespace milvus
