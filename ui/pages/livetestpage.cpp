#include "ui/pages/livetestpage.h"

#include "ui/pages/problemcard.h"
#include "ui/pages/serverform.h"
#include "ui/pages/testreport.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/stagelist.h"

#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

static constexpr int busyAfterMs =
    400; // a quick test must not make the buttons flicker (ux-rules 67)

/// What stands in the way of programs, though Milvus may have answered: a refused sign-in, say.
/// Null: nothing.
static const base::Finding *obstacle(const probe::TestReport &report)
{
    const auto problem =
        std::ranges::find(report.findings, base::Severity::Problem, &base::Finding::severity);
    if (problem != report.findings.end())
        return &*problem;
    return report.connected || report.findings.isEmpty() ? nullptr : &report.findings.first();
}

LiveTestPage::LiveTestPage(Session &session, QWidget *parent)
    : Page(Step::LiveTest, session, parent)
    , m_form(new ServerForm(this))
    , m_rehearsal(new widgets::Banner(this))
    , m_news(new widgets::Banner(this))
    , m_problem(new ProblemCard(this))
    , m_stageCard(new widgets::Card(this))
    , m_stages(new widgets::StageList(this))
    , m_copy(new widgets::CopyButton(tr("Copy &report"), tr("Copy report of the test"), this))
    , m_busyTimer(new QTimer(this))
    , m_runner(new TestRunner(this))
{
    build();
    connectRunner();
    setState(State::Idle);
}

void LiveTestPage::build()
{
    m_busyTimer->setSingleShot(true);
    m_busyTimer->setInterval(busyAfterMs);
    m_problem->hide();

    m_stageCard->body()->addWidget(m_stages);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);

    body()->addWidget(m_form);
    body()->addWidget(m_rehearsal);
    body()->addWidget(m_news);
    body()->addWidget(m_problem);
    body()->addWidget(m_stageCard);
    body()->addLayout(buttons);
    body()->addStretch(1);

    QPushButton *const stop = m_rehearsal->addButton(tr("Stop the rehearsal server"));
    connect(stop, &QPushButton::clicked, m_runner, &TestRunner::stopRehearsal);
    auto *const again = new QShortcut(QKeySequence(Qt::Key_F5), this);
    connect(again, &QShortcut::activated, this, &LiveTestPage::startTest);
    connect(m_form, &ServerForm::testRequested, this, &LiveTestPage::startTest);
    connect(m_form, &ServerForm::stopRequested, m_runner, &TestRunner::cancel);
    connect(m_form, &ServerForm::serverEdited, this, [this] {
        this->session().serverName.clear();
        this->session().serverTyped = true;
    });
    connect(m_problem, &ProblemCard::chosen, this, &LiveTestPage::act);
    connect(m_problem, &ProblemCard::copied, this, &Page::announced);
    connect(m_copy, &widgets::CopyButton::copied, this, &Page::announced);
    m_copy->setSource([this] { return reportText(); });
    m_problem->setReportSource([this] { return reportText(); });
    connect(m_busyTimer, &QTimer::timeout, this, [this] {
        m_busy = true;
        emit busyChanged();
    });
}

void LiveTestPage::connectRunner()
{
    connect(m_runner, &TestRunner::started, this, [this] {
        m_stages->clearStages();
        m_problem->hide();
        setState(State::Running);
    });
    connect(m_runner, &TestRunner::stageChanged, m_stages, &widgets::StageList::setStage);
    connect(m_runner, &TestRunner::finished, this, [this](const probe::TestReport &report) {
        session().tested = report;
        m_testedAs = signature();
        showReport(report);
    });
    connect(m_runner, &TestRunner::failed, this, &LiveTestPage::showFailure);
    connect(m_runner, &TestRunner::rehearsalChanged, this, &LiveTestPage::showRehearsal);
}

QString LiveTestPage::heading() const
{
    if (!session().generated)
        return tr("Nothing to test with yet");
    switch (m_state) {
    case State::Idle:
        return tr("Test the connection");
    case State::Running:
        return tr("Testing %1").arg(m_form->server());
    case State::Done:
        return text::testHeadline(*session().tested, session().plan.mode);
    case State::Stopped:
        return tr("The test was stopped");
    case State::Failed:
        return tr("The test could not be run");
    }
    Q_UNREACHABLE();
}

QString LiveTestPage::explanation() const
{
    if (!session().generated)
        return tr("Generate the certificates first, or open a folder that holds some.");
    if (m_state == State::Failed)
        return text::words(m_failure).message;
    if (m_state != State::Done)
        return tr("Each step as your programs will meet it, from the files to Milvus’s answer.");
    const probe::TestReport &report = *session().tested;
    if (const base::Finding *problem = obstacle(report))
        return tr("%1 · everything before it is fine.").arg(base::codeId(problem->code));
    const auto done =
        std::count_if(report.stages.begin(), report.stages.end(), [](const auto &stage) {
            return stage.status == probe::Status::Ok || stage.status == probe::Status::Problem;
        });
    const QString words =
        m_runner->rehearsalPort() != 0
            ? tr("Rehearsal: %n check(s) against %1 in %2, %3.", nullptr, int(done))
            : tr("%n check(s) against %1 in %2, %3.", nullptr, int(done));
    return words.arg(text::visible(report.target), widgets::durationText(report.milliseconds),
                     QLocale().toString(report.when.toLocalTime().time(), u"HH:mm:ss"_s));
}

QWidget *LiveTestPage::firstFocus() const
{
    return m_form->firstField();
}

void LiveTestPage::enter()
{
    followConfiguration(session());
    if (!session().serverTyped || m_form->server().isEmpty())
        m_form->setServer(session().plan.deployment);
    const bool known = session().tested && session().tested->connected &&
                       !obstacle(*session().tested) && m_testedAs == signature();
    if (session().generated && !known && !m_runner->isRunning())
        startTest();
    emit headingChanged();
}

void LiveTestPage::leave()
{
    m_runner->cancel();
    if (session().serverTyped)
        m_form->readInto(session().plan.deployment);
    m_form->clearPassword(); // a password lives no longer than the page that needs it
}

void LiveTestPage::cancelWork()
{
    m_runner->cancel();
    m_issue.cancel();
}

QString LiveTestPage::signature() const
{
    QStringList parts{m_form->server(), session().serverName, m_form->user(),
                      plan::modeId(session().plan.mode)};
    if (session().generated) {
        parts += session().generated->folder;
        for (const bundle::WrittenFile &file : session().generated->files)
            parts += QString::fromLatin1(file.sha256.toHex());
    }
    for (const milvus::Applied &applied : session().applied)
        parts += applied.backupPath;
    return parts.join(u'\n');
}

probe::Request LiveTestPage::request() const
{
    probe::Request request;
    request.host = session().plan.deployment.host;
    request.port = session().plan.deployment.port;
    request.bundleFolder = session().generated->folder;
    request.mode = session().plan.mode;
    request.serverName = session().serverName;
    request.user = m_form->user();
    request.password = m_form->password();
    return request;
}

void LiveTestPage::startTest()
{
    const bool rehearse = session().plan.deployment.kind == plan::Deployment::Kind::Rehearsal ||
                          m_runner->rehearsalPort() != 0;
    startWith(rehearse ? TestRunner::Rehearse::WhenNothingListens : TestRunner::Rehearse::Never);
}

void LiveTestPage::startWith(TestRunner::Rehearse rehearse)
{
    if (!session().generated)
        return;
    if (!m_form->readInto(session().plan.deployment)) {
        m_form->focusServer();
        return;
    }
    m_news->hide();
    session().user = m_form->user();
    m_runner->start(request(), rehearse);
}

void LiveTestPage::setState(State state)
{
    m_state = state;
    const bool running = state == State::Running;
    m_form->setRunning(running);
    m_form->setEnabled(session().generated.has_value());
    m_copy->setVisible(state == State::Done && session().tested && session().tested->connected);
    m_stageCard->setVisible(state != State::Idle);
    if (running) {
        if (!m_busyTimer->isActive() && !m_busy)
            m_busyTimer->start();
    } else {
        m_busyTimer->stop();
        if (m_busy) {
            m_busy = false;
            emit busyChanged();
        }
    }
    emit headingChanged();
}

void LiveTestPage::showReport(const probe::TestReport &report)
{
    for (const probe::StageResult &stage : report.stages)
        m_stages->setStage(stage);
    setState(State::Done);
    if (const base::Finding *problem = obstacle(report))
        m_problem->showProblem(*problem, remediesFor(*problem, report, request(), session()));
    emit announced(heading());
}

void LiveTestPage::showFailure(const base::Error &error)
{
    m_failure = error;
    setState(error.code == base::Code::Canceled ? State::Stopped : State::Failed);
    if (error.code != base::Code::Canceled)
        m_news->show(error.finding());
    emit announced(heading());
}

void LiveTestPage::showRehearsal()
{
    if (m_runner->rehearsalPort() == 0) {
        m_rehearsal->hide();
        return;
    }
    m_rehearsal->show(widgets::Banner::Tone::Info, tr("This is the built-in rehearsal server."),
                      tr("Nothing listens at %1 yet, so the wizard answers there itself, with your "
                         "files and by Milvus’s rules.")
                          .arg(m_form->server()));
}

QString LiveTestPage::reportText() const
{
    return session().tested ? testReportText(*session().tested, session().plan.mode) : QString();
}

} // namespace pages
