#include "core/milvus/check.h"

#include "core/base/files.h"
#include "core/milvus/clusterproblems.h"
#include "core/milvus/configured.h"
#include "core/milvus/detect.h"
#include "core/milvus/document.h"
#include "core/milvus/embedscript.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"
#include "core/milvus/strictness.h"
#include "core/milvus/wholeproblems.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;

/// Findings about a value: true of a file only where Milvus takes that value from this file.
QStringList valuesBehind(const Finding &finding)
{
    switch (finding.code) {
    case Code::TlsModeNotANumber:
    case Code::TlsModeOutOfRange:
        return {QLatin1String(keyTlsMode)};
    case Code::KeySpelledTwice:
    case Code::SwitchNotRead:
        return {finding.args.value(0)};
    case Code::ValueUnclear:
        return finding.args.value(2).split(u", "_s);
    default:
        return {};
    }
}

/// What the values in effect answer better than one file alone.
bool isOfTheWhole(Code code)
{
    static const QList<Code> codes = {Code::TlsOff,
                                      Code::RestPortShared,
                                      Code::RestNotServed,
                                      Code::RestPortTaken,
                                      Code::PathMissing,
                                      Code::CaPathMissing,
                                      Code::PathRelative,
                                      Code::PathNotExpanded,
                                      Code::RestPortImpossible,
                                      Code::SamplePathsUsed,
                                      Code::HostPathInContainer,
                                      Code::InternalTlsUnsupported,
                                      Code::InternalTlsPathMissing,
                                      Code::InternalTlsNameMissing,
                                      Code::InternalTlsOff,
                                      Code::PlainPortsRemain};
    return codes.contains(code);
}

bool isInEffect(const Finding &finding, const Effective &effective, const QString &path)
{
    const QStringList keys = valuesBehind(finding);
    return keys.isEmpty() || std::ranges::any_of(keys, [&](const QString &key) {
               return effective.of(key.toUtf8()).file == path;
           });
}

/// Errors: NotMilvusConfiguration.
base::Result<QList<Finding>> problemsOf(const QString &path, const Effective &effective,
                                        const std::optional<Version> &version)
{
    const auto text = configurationText(path);
    const auto document = text ? Document::parse(*text, path)
                               : base::Result<Document>(tl::make_unexpected(text.error()));
    const auto checked =
        document ? checkAsSettings(*document, path) : tl::make_unexpected(document.error());
    if (!checked)
        return QList<Finding>{checked.error().finding(path)};
    const auto found = findProblems(*document, version, path);
    if (!found)
        return found;
    QList<Finding> problems;
    for (Finding finding : *found) {
        if (isOfTheWhole(finding.code) || !isInEffect(finding, effective, path))
            continue;
        if (finding.code == Code::ValueUnclear || finding.code == Code::KeySpelledTwice)
            finding.severity = Severity::Problem; // it is in effect
        problems << finding;
    }
    return problems;
}

/// What is in effect, as far as it can be told: what cannot asks for nothing.
TlsSettings settingsOf(const Effective &effective)
{
    TlsSettings settings = {effective.number(keyTlsMode),
                            effective.text(keyServerPem),
                            effective.text(keyServerKey),
                            effective.text(keyCaPem),
                            {}};
    const int port = effective.number(keyRestPort);
    if (settings.tlsMode != 0 && effective.isOn(keyRestEnabled) && port > 0 &&
        port != effective.number(keyProxyPort))
        settings.restPort = port;
    if (effective.isOn(keyInternalEnabled))
        settings.internal = {effective.text(keyInternalPem), effective.text(keyInternalKey),
                             effective.text(keyInternalCa), effective.text(keyInternalName)};
    return settings;
}

} // namespace

base::Result<Check> checkDeployment(const plan::Deployment &deployment, std::optional<int> wanted)
{
    const auto effective = effectiveFor(deployment);
    if (!effective)
        return tl::make_unexpected(effective.error());
    const auto parsed = parseVersion(deployment.milvusVersion);
    const auto version = parsed ? std::optional(*parsed) : std::nullopt;
    const bool isForCluster = deployment.kind == plan::Deployment::Kind::Operator ||
                              deployment.kind == plan::Deployment::Kind::Helm;
    Check check;
    check.effective = *effective;
    for (const QString &path : std::as_const(check.effective.files)) {
        const auto found = problemsOf(path, check.effective, version);
        if (!found && path == deployment.configPath && !isForCluster)
            return tl::make_unexpected(found.error()); // it is not what was meant
        if (found)                                     // else nothing about TLS
            check.findings += *found;
    }
    const QString givenBy = isForCluster ? QFileInfo(deployment.configPath).fileName()
                            : deployment.composePath.isEmpty()
                                ? QString(embedScriptName)
                                : QFileInfo(deployment.composePath).fileName();
    check.findings += wholeProblems(check.effective, version, givenBy, wanted);
    if (check.effective.unclear && isForCluster)
        check.findings << check.effective.unclear->finding(deployment.configPath);
    const TlsSettings settings = settingsOf(check.effective);
    const bool isUnclear = std::ranges::any_of(check.effective.values, &EffectiveValue::isUnclear);
    for (Finding finding : placeProblems(deployment, settings) +
                               usedFileProblems(deployment, settings) +
                               clusterProblems(deployment)) {
        const bool mayBeOther =
            finding.code == Code::VariablesUnknown || finding.code == Code::UnitFilesUnseen;
        if (mayBeOther && isUnclear)
            finding.severity = Severity::Problem; // no value may be trusted for it
        if (!check.findings.contains(finding))
            check.findings << finding;
    }
    return check;
}

} // namespace milvus
