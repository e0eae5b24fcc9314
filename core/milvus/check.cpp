#include "core/milvus/check.h"

#include "core/base/files.h"
#include "core/milvus/configured.h"
#include "core/milvus/detect.h"
#include "core/milvus/document.h"
#include "core/milvus/keys.h"
#include "core/milvus/patch.h"

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;

/// Findings about a value: true of a file only where Milvus takes that value from this file.
QByteArrayList valuesBehind(Code code)
{
    switch (code) {
    case Code::TlsModeNotANumber:
    case Code::TlsModeOutOfRange:
        return {keyTlsMode};
    case Code::RestPortTaken:
        return {keyRestPort};
    case Code::SamplePathsUsed:
    case Code::HostPathInContainer:
        return {keyServerPem, keyServerKey, keyCaPem};
    default:
        return {};
    }
}

/// What the values in effect answer better than one file alone.
bool isOfTheWhole(Code code)
{
    return code == Code::TlsOff || code == Code::RestPortShared || code == Code::RestNotServed ||
           code == Code::PathMissing || code == Code::CaPathMissing ||
           code == Code::PlainPortsRemain;
}

bool isInEffect(const Finding &finding, const Effective &effective, const QString &path)
{
    const QByteArrayList keys = finding.code == Code::PathRelative && !finding.args.isEmpty()
                                    ? QByteArrayList{finding.args.first().toUtf8()}
                                    : valuesBehind(finding.code);
    return keys.isEmpty() || std::ranges::any_of(keys, [&](const QByteArray &key) {
               return effective.of(key).file == path;
           });
}

QList<Finding> problemsOf(const QString &path, const Effective &effective,
                          const std::optional<Version> &version)
{
    const auto text = base::readFile(path, largestFile);
    const auto found = text ? findProblems(*text, version, path)
                            : base::Result<QList<Finding>>(tl::make_unexpected(text.error()));
    if (!found) {
        const bool isOnlyAnotherSection = found.error().code == Code::NotMilvusConfiguration;
        return isOnlyAnotherSection ? QList<Finding>() : QList{found.error().finding(path)};
    }
    QList<Finding> problems;
    for (const Finding &finding : *found) {
        if (!isOfTheWhole(finding.code) && isInEffect(finding, effective, path))
            problems << finding;
    }
    return problems;
}

/// What holds of all files and variables together.
QList<Finding> problemsTogether(const Effective &effective, const std::optional<Version> &version)
{
    QList<Finding> problems;
    const int mode = effective.number(keyTlsMode);
    if (effective.refusal)
        problems << effective.refusal->finding();
    if (mode == 0) {
        problems.append({Severity::Warning, Code::TlsOff});
        return problems;
    }
    for (const char *key : {keyServerPem, keyServerKey}) {
        if (effective.text(key).isEmpty())
            problems.append(
                {Severity::Problem, Code::PathMissing, {QLatin1String(key), QString()}});
    }
    if (mode == 2 && effective.text(keyCaPem).isEmpty())
        problems.append({Severity::Problem, Code::CaPathMissing});
    if (version && !version->refusesSharedRestPort() && effective.isOn(keyRestEnabled) &&
        effective.number(keyRestPort) == 0)
        problems.append({Severity::Note, Code::RestNotServed, {version->text()}});
    problems.append({Severity::Note, Code::PlainPortsRemain});
    return problems;
}

} // namespace

base::Result<Check> checkDeployment(const plan::Deployment &deployment)
{
    auto effective = effectiveFor(deployment);
    if (!effective)
        return tl::make_unexpected(effective.error());
    const auto parsed = parseVersion(deployment.milvusVersion);
    const auto version = parsed ? std::optional(*parsed) : std::nullopt;
    Check check;
    check.effective = *effective;
    for (const QString &path : std::as_const(check.effective.files))
        check.findings += problemsOf(path, check.effective, version);
    check.findings += problemsTogether(check.effective, version);
    const TlsSettings settings = {check.effective.number(keyTlsMode),
                                  check.effective.text(keyServerPem),
                                  check.effective.text(keyServerKey),
                                  check.effective.text(keyCaPem),
                                  {}};
    for (const Finding &finding : deploymentProblems(deployment, settings)) {
        if (!check.findings.contains(finding))
            check.findings << finding;
    }
    return check;
}

} // namespace milvus
