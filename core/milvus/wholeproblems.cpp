#include "core/milvus/wholeproblems.h"

#include "core/milvus/govalue.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;

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
        if (m_version && !m_version->hasTls() && wanted != 0)
            add(Severity::Problem, Code::VersionWithoutTls, {m_version->text()});
        if (mode() != 1 && mode() != 2)
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
            m_findings += restPortProblems(
                port, {},
                [&](const KnownSetting &setting) {
                    const auto found =
                        std::ranges::find(m_effective.ports, QString(QLatin1String(setting.key)),
                                          &EffectiveValue::key);
                    return asNumber(found->value);
                },
                m_effective.metricsPort);
        else if (m_version && !m_version->refusesSharedRestPort())
            add(Severity::Note, Code::RestNotServed, {m_version->text()});
    }

    const Effective &m_effective;
    const std::optional<Version> &m_version;
    QString m_givenBy;
    QList<Finding> m_findings;
    bool m_saidSample = false;
};

} // namespace

QList<base::Finding> wholeProblems(const Effective &effective,
                                   const std::optional<Version> &version, const QString &givenBy,
                                   std::optional<int> wanted)
{
    return Whole(effective, version, givenBy).problems(wanted);
}

} // namespace milvus
