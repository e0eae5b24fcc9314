#include "core/milvus/problems.h"

#include "core/milvus/keys.h"

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;

constexpr int metricsPort = 9091;

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
        if (m_reading.tlsMode() == 0) {
            return m_findings;
        }
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
        const bool isSample = path.contains(u"configs/cert/"_s);
        const bool isWindows = path.size() > 2 && path[1] == QLatin1Char(':') && path[0].isLetter();
        if (isSample && !saidSample)
            add(Severity::Warning, Code::SamplePathsUsed, {QString::number(m_reading.line(key))});
        else if (isWindows || path.startsWith(u"\\\\"))
            add(Severity::Warning, Code::HostPathInContainer, {path});
        else if (!isSample && !path.startsWith(QLatin1Char('/')))
            add(Severity::Warning, Code::PathRelative,
                {QString::fromUtf8(key.toByteArray()), path});
        return isSample || saidSample;
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
