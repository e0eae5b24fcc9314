#include "core/milvus/problems.h"

#include "core/milvus/keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;

constexpr int metricsPort = 9091;

/// The folder of the certificates that ship with Milvus (milvus-tls.md 1.6).
bool isSample(const QString &path)
{
    return path.contains(u"configs/cert/"_s);
}

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
        const QString mode = m_reading.value(keyTlsMode).value_or(u"0"_s);
        const QString line = QString::number(m_reading.line(keyTlsMode));
        bool isNumber = false;
        const int number = mode.toInt(&isNumber);
        if (!isNumber)
            add(Severity::Problem, Code::TlsModeNotANumber, {mode, line});
        else if (number < 0 || number > 2)
            add(Severity::Problem, Code::TlsModeOutOfRange, {mode, line});
    }

    /// Half of it is worse than none: Milvus goes on without a word (milvus-tls.md 1.7).
    void checkInternal()
    {
        constexpr const char *paths[] = {keyInternalPem, keyInternalKey, keyInternalCa};
        const auto text = [&](const char *key) { return m_reading.value(key).value_or(QString()); };
        const auto isOwn = [&](const char *key) {
            return !text(key).isEmpty() && !isSample(text(key));
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
        const bool isOfSamples = isSample(path);
        const bool isWindows = path.size() > 2 && path[1] == QLatin1Char(':') && path[0].isLetter();
        if (isOfSamples && !saidSample)
            add(Severity::Warning, Code::SamplePathsUsed, {QString::number(m_reading.line(key))});
        else if (isWindows || path.startsWith(u"\\\\"))
            add(Severity::Warning, Code::HostPathInContainer, {path});
        else if (!isOfSamples && !path.startsWith(QLatin1Char('/')))
            add(Severity::Warning, Code::PathRelative,
                {QString::fromUtf8(key.toByteArray()), path});
        return isOfSamples || saidSample;
    }

    void checkRestPort()
    {
        const int port = m_reading.restPort();
        if (port == 0 || port == m_reading.proxyPort()) {
            if (!m_version || m_version->refusesSharedRestPort())
                add(Severity::Problem, Code::RestPortShared,
                    {QString::number(m_reading.proxyPort())});
            else
                add(Severity::Note, Code::RestNotServed, {m_version->text()});
            return;
        }
        if (port == metricsPort)
            add(Severity::Problem, Code::RestPortTaken, {QString::number(port), u"METRICS_PORT"_s});
        for (const QByteArrayView key : portKeys()) {
            if (m_reading.value(key).value_or(QString()).toInt() == port)
                add(Severity::Warning, Code::RestPortTaken,
                    {QString::number(port), QString::fromUtf8(key.toByteArray())});
        }
    }

    const Reading &m_reading;
    const std::optional<Version> &m_version;
    const QString &m_origin;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> valueProblems(const Reading &reading, const std::optional<Version> &version,
                             const QString &origin)
{
    return Check(reading, version, origin).run();
}

} // namespace milvus
