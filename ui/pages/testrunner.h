#pragma once

#include "core/probe/livetest.h"
#include "core/probe/rehearsal.h"
#include "ui/widgets/task.h"

#include <QObject>

#include <memory>

namespace pages {

/// Runs the live test and, when nothing listens on this computer and it may, first starts the
/// built-in rehearsal server there. The server lives until the next start() or stopRehearsal(), so
/// that a snippet can be tried against it.
class TestRunner : public QObject
{
    Q_OBJECT

public:
    enum class Rehearse { Never, WhenNothingListens };

    explicit TestRunner(QObject *parent = nullptr);
    ~TestRunner() override;

    /// `request` is moved in because it holds the password. `rehearsedName`: what the certificate
    /// of the rehearsal server has to hold, where that is not the host. A running test is canceled.
    void start(probe::Request request, Rehearse rehearse, const QString &rehearsedName = {});
    /// Ends the test within 200 ms; failed() follows with Code::Canceled.
    void cancel();
    [[nodiscard]] bool isRunning() const;
    /// The port of the rehearsal server, 0 while there is none.
    [[nodiscard]] int rehearsalPort() const;
    void stopRehearsal();

signals:
    void started(); ///< stages begin anew
    void stageChanged(const probe::StageResult &result);
    void finished(const probe::TestReport &report);
    void failed(const base::Error &error);
    void rehearsalChanged(); ///< the built-in server was started or stopped

private:
    void runTest();
    void onTested(const base::Result<probe::TestReport> &result);
    void startRehearsal();

    std::shared_ptr<probe::Request> m_request;
    Rehearse m_rehearse = Rehearse::Never;
    QString m_rehearsedName;
    bool m_canceled = false;
    int m_run = 0; ///< stages of an outdated run are dropped
    std::unique_ptr<probe::RehearsalServer> m_server;
    widgets::Task<probe::TestReport> m_test;
    widgets::Task<int> m_start;
};

/// Whether the host is this computer, where a rehearsal makes sense.
bool isThisComputer(const QString &host);

} // namespace pages
