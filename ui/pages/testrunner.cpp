#include "ui/pages/testrunner.h"

#include "core/bundle/files.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace pages {

static bool isLoopbackAddress(const QString &host)
{
    return host.startsWith("127."_L1) || host == "::1"_L1;
}

bool isThisComputer(const QString &host)
{
    return isLoopbackAddress(host) || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ||
           host.compare(QSysInfo::machineHostName(), Qt::CaseInsensitive) == 0;
}

static bool nothingListens(const probe::TestReport &report)
{
    return !report.findings.isEmpty() &&
           report.findings.first().code == base::Code::ConnectionRefused;
}

TestRunner::TestRunner(QObject *parent)
    : QObject(parent)
{}

TestRunner::~TestRunner() = default;

void TestRunner::start(probe::Request request, Rehearse rehearse, const QString &rehearsedName)
{
    m_request = std::make_shared<probe::Request>(std::move(request));
    m_rehearse = rehearse;
    m_rehearsedName = rehearsedName;
    m_canceled = false;
    stopRehearsal(); // the next one reads the files as they are then
    runTest();
}

void TestRunner::cancel()
{
    m_canceled = true;
    m_test.cancel();
    m_start.cancel();
}

bool TestRunner::isRunning() const
{
    return m_test.isRunning() || m_start.isRunning();
}

int TestRunner::rehearsalPort() const
{
    return m_server ? m_server->port() : 0;
}

void TestRunner::stopRehearsal()
{
    if (!m_server)
        return;
    m_server.reset();
    emit rehearsalChanged();
}

void TestRunner::runTest()
{
    const int run = ++m_run;
    const auto onStage = [this, run](const probe::StageResult &result) { // on the job's thread
        QMetaObject::invokeMethod(
            this,
            [this, run, result] {
                if (run == m_run)
                    emit stageChanged(result);
            },
            Qt::QueuedConnection);
    };
    emit started();
    m_test.start([request = m_request, onStage](
                     const base::Job &job) { return probe::liveTest(*request, job, onStage); },
                 [this](const base::Result<probe::TestReport> &result) { onTested(result); });
}

void TestRunner::onTested(const base::Result<probe::TestReport> &result)
{
    if (!result) {
        m_request->password.wipe();
        emit failed(result.error());
        return;
    }
    const bool mayRehearse =
        m_rehearse == Rehearse::WhenNothingListens && !m_server && isThisComputer(m_request->host);
    if (mayRehearse && nothingListens(*result)) {
        startRehearsal();
        return;
    }
    m_request->password.wipe();
    emit finished(*result);
}

void TestRunner::startRehearsal()
{
    probe::RehearsalOptions options;
    options.tlsMode = int(m_request->mode);
    const QString &folder = m_request->bundleFolder;
    options.serverPemPath = bundle::filePath(folder, bundle::File::ServerCertificate);
    options.serverKeyPath = bundle::filePath(folder, bundle::File::ServerKey);
    options.caPemPath = bundle::filePath(folder, bundle::File::CaCertificate);
    options.port = m_request->port;
    if (isLoopbackAddress(m_request->host))
        options.host = m_request->host;
    // The server comes through a slot that is emptied, not as the job's result: a result stays
    // alive with its future, and the port would stay taken with it.
    const auto slot = std::make_shared<std::unique_ptr<probe::RehearsalServer>>();
    m_start.start(
        [options, slot](const base::Job &) -> base::Result<int> {
            auto server = probe::RehearsalServer::start(options);
            if (!server)
                return tl::make_unexpected(server.error());
            *slot = std::make_unique<probe::RehearsalServer>(std::move(*server));
            return (*slot)->port();
        },
        [this, slot](const base::Result<int> &port) {
            if (!port) {
                emit failed(port.error());
                return;
            }
            m_server = std::move(*slot);
            if (!m_rehearsedName.isEmpty())
                m_request->serverName = m_rehearsedName;
            emit rehearsalChanged();
            if (m_canceled)
                emit failed({base::Code::Canceled});
            else
                runTest();
        });
}

} // namespace pages
