#include "core/milvus/problems.h"

#include "core/milvus/govalue.h"
#include "core/milvus/keys.h"
#include "core/plan/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;

class Check
{
public:
    Check(const Reading &reading, const std::optional<Version> &version, const QString &origin)
        : m_reading(reading)
        , m_version(version)
        , m_origin(origin)
    {}

    QList<Finding> run()
    {
        checkMode();
        checkSwitches();
        if (m_version && !m_version->hasTls())
            add(Severity::Problem, Code::VersionWithoutTls, {m_version->text()});
        checkInternal();
        if (m_reading.tlsMode() == 0)
            return m_findings;
        checkPaths();
        if (m_reading.isRestEnabled())
            checkRestPort();
        add(Severity::Note, Code::PlainPortsRemain, {});
        return m_findings;
    }

private:
    void add(Severity severity, Code code, const QStringList &args)
    {
        m_findings.append({severity, code, args, m_origin});
    }

    void checkMode()
    {
        const auto mode = m_reading.value(keyTlsMode);
        if (!mode)
            return;
        const QString line = QString::number(m_reading.line(keyTlsMode));
        const auto number = numberIn(m_reading.text(keyTlsMode, {}));
        if (!number)
            add(Severity::Problem, Code::TlsModeNotANumber, {*mode, line});
        else if (*number < 0 || *number > 2)
            add(Severity::Problem, Code::TlsModeOutOfRange, {*mode, line});
    }

    /// A word in quotes is no switch for Milvus, which then takes it for off.
    void checkSwitches()
    {
        static const QStringList words = {u"1"_s,    u"t"_s,     u"T"_s,     u"true"_s,
                                          u"TRUE"_s, u"True"_s,  u"0"_s,     u"f"_s,
                                          u"F"_s,    u"false"_s, u"FALSE"_s, u"False"_s};
        for (const char *key : {keyInternalEnabled, keyRestEnabled, keyAuthorization}) {
            const QString read = m_reading.text(key, u"false"_s);
            if (!read.isEmpty() && !words.contains(read))
                add(Severity::Warning, Code::SwitchNotRead,
                    {QLatin1String(key), read, QString::number(m_reading.line(key))});
        }
    }

    /// Half of it is worse than none: Milvus goes on without a word (milvus-tls.md 1.7).
    void checkInternal()
    {
        constexpr const char *paths[] = {keyInternalPem, keyInternalKey, keyInternalCa};
        const auto text = [&](const char *key) { return m_reading.value(key).value_or(QString()); };
        const auto isOwn = [&](const char *key) {
            return !text(key).isEmpty() && !isSamplePath(text(key));
        };
        const auto own = std::ranges::find_if(paths, isOwn);
        if (!m_reading.isInternalTlsEnabled()) {
            if (own != std::end(paths) && (!m_version || m_version->hasInternalTls()))
                add(Severity::Warning, Code::InternalTlsOff,
                    {QString::number(m_reading.line(*own))});
            return;
        }
        if (m_version && !m_version->hasInternalTls()) {
            add(Severity::Warning, Code::InternalTlsUnsupported, {m_version->text()});
            return;
        }
        bool hasSample = false;
        for (const char *key : paths) {
            if (text(key).isEmpty())
                add(Severity::Problem, Code::InternalTlsPathMissing, {QLatin1String(key)});
            else
                hasSample = checkPath(key, text(key), hasSample);
        }
        if (text(keyInternalName).isEmpty())
            add(Severity::Problem, Code::InternalTlsNameMissing, {});
    }

    void checkPaths()
    {
        bool hasSample = false;
        for (const char *key : {keyServerPem, keyServerKey, keyCaPem}) {
            if (key == QByteArrayView(keyCaPem) && m_reading.tlsMode() != 2)
                continue;
            const QString path = m_reading.value(key).value_or(QString());
            if (path.isEmpty())
                addMissing(key);
            else
                hasSample = checkPath(key, path, hasSample);
        }
    }

    void addMissing(QByteArrayView key)
    {
        if (key == QByteArrayView(keyCaPem))
            add(Severity::Problem, Code::CaPathMissing, {});
        else
            add(Severity::Problem, Code::PathMissing,
                {QString::fromUtf8(key.toByteArray()), QString()});
    }

    bool checkPath(QByteArrayView key, const QString &path, bool saidSample)
    {
        const auto problem = pathProblem(key, path, m_reading.line(key), m_origin);
        const bool isOfSamples = problem && problem->code == Code::SamplePathsUsed;
        if (problem && !(isOfSamples && saidSample))
            m_findings.append(*problem);
        return isOfSamples || saidSample;
    }

    void checkRestPort()
    {
        const bool isKnown = !m_version || m_version->hasRestPort();
        const int port = isKnown ? m_reading.restPort() : 0;
        if (port == 0 || port == m_reading.proxyPort()) {
            if (!m_version || m_version->refusesSharedRestPort())
                add(Severity::Problem, Code::RestPortShared,
                    {QString::number(m_reading.proxyPort())});
            else
                add(Severity::Note, Code::RestNotServed, {m_version->text()});
            return;
        }
        m_findings += restPortProblems(port, m_origin, [&](const KnownSetting &setting) {
            return asNumber(m_reading.text(setting.key, QLatin1String(setting.usual)));
        });
    }

    const Reading &m_reading;
    const std::optional<Version> &m_version;
    const QString &m_origin;
    QList<Finding> m_findings;
};

} // namespace

bool isSamplePath(const QString &path)
{
    return path.contains(u"configs/cert/"_s); // milvus-tls.md 1.6
}

std::optional<Finding> pathProblem(QByteArrayView key, const QString &path, int line,
                                   const QString &origin)
{
    const bool isWindows = path.size() > 2 && path[1] == u':' && path[0].isLetter();
    if (isSamplePath(path))
        return Finding{Severity::Problem, Code::SamplePathsUsed, {QString::number(line)}, origin};
    if (isWindows || path.startsWith(u"\\\\"))
        return Finding{Severity::Warning, Code::HostPathInContainer, {path}, origin};
    if (path.startsWith(u'~') || path.contains(u'$'))
        return Finding{Severity::Problem,
                       Code::PathNotExpanded,
                       {QString::fromUtf8(key.toByteArray()), path},
                       origin};
    if (!path.startsWith(u'/'))
        return Finding{Severity::Warning,
                       Code::PathRelative,
                       {QString::fromUtf8(key.toByteArray()), path},
                       origin};
    return {};
}

QList<Finding> restPortProblems(int port, const QString &origin,
                                const std::function<int(const KnownSetting &)> &portOf,
                                int metricsPort)
{
    const QString number = QString::number(port);
    if (port < 0 || port > plan::highestPort)
        return {{Severity::Problem, Code::RestPortImpossible, {number}, origin}};
    QList<Finding> findings;
    if (port == metricsPort)
        findings.append(
            {Severity::Problem, Code::RestPortTaken, {number, u"METRICS_PORT"_s}, origin});
    for (const KnownSetting &setting : portSettings()) {
        // Parts of a cluster may run apart; the proxy listens for both by itself.
        const bool isOfProxy = QByteArrayView(setting.key).startsWith("proxy.");
        if (portOf(setting) == port)
            findings.append({isOfProxy ? Severity::Problem : Severity::Warning,
                             Code::RestPortTaken,
                             {number, QLatin1String(setting.key)},
                             origin});
    }
    return findings;
}

QList<Finding> valueProblems(const Reading &reading, const std::optional<Version> &version,
                             const QString &origin)
{
    return Check(reading, version, origin).run();
}

} // namespace milvus
