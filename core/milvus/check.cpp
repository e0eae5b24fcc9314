#include "core/milvus/check.h"

#include "core/base/files.h"
#include "core/milvus/configured.h"
#include "core/milvus/detect.h"
#include "core/milvus/document.h"
#include "core/milvus/embedscript.h"
#include "core/milvus/govalue.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"
#include "core/milvus/strictness.h"

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

/// What holds of all files and variables together.
class Whole
{
public:
    /// `givenBy`: the file that gives Milvus its variables.
    Whole(const Effective &effective, const std::optional<Version> &version, QString givenBy)
        : m_effective(effective)
        , m_version(version)
        , m_givenBy(std::move(givenBy))
    {}

    QList<Finding> problems(std::optional<int> wanted)
    {
        checkVariables();
        const bool isSaid = m_effective.refusal && // of the file that sets it
                            m_effective.refusal->code == Code::TlsModeOutOfRange &&
                            m_effective.of(keyTlsMode).variable.isEmpty();
        if (m_effective.refusal && !isSaid)
            m_findings << m_effective.refusal->finding();
        checkMode(wanted);
        checkInternal();
        if (mode() == 0)
            return m_findings;
        checkPaths({keyServerPem, keyServerKey});
        if (mode() == 2)
            checkPaths({keyCaPem});
        checkRest();
        add(Severity::Note, Code::PlainPortsRemain, {});
        add(Severity::Note, Code::EtcdOverrides, {}); // facts/milvus-tls.md 1.2
        return m_findings;
    }

private:
    [[nodiscard]] int mode() const { return m_effective.number(keyTlsMode); }
    [[nodiscard]] bool isEmpty(const char *key) const
    {
        return m_effective.text(key).isEmpty() && !m_effective.of(key).isUnclear;
    }

    void add(Severity severity, Code code, const QStringList &args, const QString &where = {})
    {
        m_findings.append({severity, code, args, where});
    }

    void checkVariables()
    {
        for (const EffectiveValue &value : m_effective.values) {
            if (!value.variable.isEmpty() && value.isUnclear)
                add(Severity::Problem, Code::VariablesUnknown, {value.variable, m_givenBy});
            else if (!value.beaten.isNull())
                add(Severity::Warning, Code::EnvironmentOverrides, {value.variable, value.value});
        }
    }

    void checkMode(std::optional<int> wanted)
    {
        if (m_effective.of(keyTlsMode).isUnclear)
            return; // which its own finding says
        const auto name = [](int number) {
            return number == 0   ? u"off"_s
                   : number == 1 ? u"one-way"_s
                   : number == 2 ? u"mutual"_s
                                 : QString::number(number);
        };
        if (wanted && *wanted != mode())
            add(Severity::Problem, Code::ModeNotInEffect, {name(*wanted), name(mode())});
        const bool isIgnored = (mode() < 0 || mode() > 2) && !m_effective.refusal;
        if (mode() == 0 || isIgnored)
            add(wanted == 0 ? Severity::Warning : Severity::Problem, Code::TlsOff, {});
    }

    void checkPaths(std::initializer_list<const char *> keys)
    {
        for (const char *key : keys) {
            if (isEmpty(key) && key == QByteArrayView(keyCaPem))
                add(Severity::Problem, Code::CaPathMissing, {});
            else if (isEmpty(key))
                add(Severity::Problem, Code::PathMissing, {QLatin1String(key), {}});
            else
                checkPath(key);
        }
    }

    void checkPath(const char *key)
    {
        const EffectiveValue &value = m_effective.of(key);
        const auto problem =
            value.isUnclear ? std::nullopt : pathProblem(key, value.value, value.line, value.file);
        const bool isSample = problem && problem->code == Code::SamplePathsUsed;
        if (problem && !(isSample && m_saidSample))
            m_findings << *problem;
        m_saidSample = m_saidSample || isSample;
    }

    /// Half of it is worse than none: Milvus goes on without a word (milvus-tls.md 1.7).
    void checkInternal()
    {
        constexpr const char *paths[] = {keyInternalPem, keyInternalKey, keyInternalCa};
        const bool isOld = m_version && !m_version->hasInternalTls();
        if (m_effective.of(keyInternalEnabled).isUnclear)
            return;
        if (!m_effective.isOn(keyInternalEnabled)) {
            const auto own = std::ranges::find_if(paths, [&](const char *key) {
                return !m_effective.text(key).isEmpty() && !isSamplePath(m_effective.text(key));
            });
            if (own != std::end(paths) && !isOld)
                add(Severity::Warning, Code::InternalTlsOff,
                    {QString::number(m_effective.of(*own).line)}, m_effective.of(*own).file);
            return;
        }
        if (isOld) {
            add(Severity::Warning, Code::InternalTlsUnsupported, {m_version->text()});
            return;
        }
        for (const char *key : paths) {
            if (isEmpty(key))
                add(Severity::Problem, Code::InternalTlsPathMissing, {QLatin1String(key)});
            else
                checkPath(key);
        }
        if (isEmpty(keyInternalName))
            add(Severity::Problem, Code::InternalTlsNameMissing, {});
    }

    void checkRest()
    {
        const bool isSaid =
            m_effective.refusal && m_effective.refusal->code == Code::RestPortImpossible;
        if (m_effective.isStartUnclear() || isSaid || !m_effective.isOn(keyRestEnabled))
            return;
        const bool isKnown = !m_version || m_version->hasRestPort();
        const int port = isKnown ? m_effective.number(keyRestPort) : 0;
        const bool isShared = port == 0 || port == m_effective.number(keyProxyPort);
        if (!isShared)
            m_findings += restPortProblems(port, {}, [&](const KnownSetting &setting) {
                const auto found = std::ranges::find(
                    m_effective.ports, QString(QLatin1String(setting.key)), &EffectiveValue::key);
                return asNumber(found->value);
            });
        else if (m_version && !m_version->refusesSharedRestPort())
            add(Severity::Note, Code::RestNotServed, {m_version->text()});
    }

    const Effective &m_effective;
    const std::optional<Version> &m_version;
    QString m_givenBy;
    QList<Finding> m_findings;
    bool m_saidSample = false;
};

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
    check.findings += Whole(check.effective, version, givenBy).problems(wanted);
    if (check.effective.unclear && isForCluster)
        check.findings << check.effective.unclear->finding(deployment.configPath);
    const TlsSettings settings = settingsOf(check.effective);
    const bool isUnclear = std::ranges::any_of(check.effective.values, &EffectiveValue::isUnclear);
    for (Finding finding :
         placeProblems(deployment, settings) + usedFileProblems(deployment, settings)) {
        if (finding.code == Code::VariablesUnknown && isUnclear)
            finding.severity = Severity::Problem; // no value may be trusted for it
        if (!check.findings.contains(finding))
            check.findings << finding;
    }
    return check;
}

} // namespace milvus
