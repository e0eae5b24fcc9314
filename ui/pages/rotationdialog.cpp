#include "ui/pages/rotationdialog.h"

#include "core/bundle/existingca.h"
#include "core/bundle/oldleaf.h"
#include "core/plan/hostname.h"
#include "ui/pages/caprotection.h"
#include "ui/pages/deploymentwords.h"
#include "ui/pages/keyanddays.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/captioned.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/plaintable.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

using State = bundle::RotationState;

/// How many of the four steps are behind us.
int stepsDone(State state)
{
    switch (state) {
    case State::None:
        return 0;
    case State::NewCa:
        return 1;
    case State::NewServer:
        return 2;
    case State::NewClients:
        return 3;
    }
    Q_UNREACHABLE();
}

QString actWords(State state)
{
    switch (state) {
    case State::None:
        return RotationDialog::tr("&Make the new CA");
    case State::NewCa:
        return RotationDialog::tr("&Issue server.pem");
    case State::NewServer:
        return RotationDialog::tr("&Issue the clients’ files");
    case State::NewClients:
        return RotationDialog::tr("&Take the old CA out");
    }
    Q_UNREACHABLE();
}

QString addressText(const plan::Deployment &deployment)
{
    const bool isIpv6 = deployment.host.contains(u':');
    return (isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(deployment.host).arg(deployment.port);
}

/// The name to look for by the rehearsal server in a set that does not hold the host dialled: what
/// is tested is whether the files fit together. Empty: the host itself.
QString nameInsteadOf(const QString &host, const QString &folder)
{
    const auto server = bundle::readOldCertificate(folder, u"server"_s);
    if (!server)
        return {};
    const auto match = plan::wouldMatch(server->names, host);
    if (match && match->matches)
        return {};
    const auto isDialled = [](const plan::SubjectAltName &name) {
        using Kind = plan::SubjectAltName::Kind;
        return (name.kind == Kind::Dns || name.kind == Kind::Ip) && !name.value.contains(u'*');
    };
    const auto first = std::ranges::find_if(server->names, isDialled);
    return first == server->names.end() ? QString() : first->value;
}

} // namespace

RotationDialog::RotationDialog(const QString &folder, const plan::Plan &plan, QWidget *parent)
    : LifeDialog(tr("Change the CA"),
                 tr("In four steps, with both CAs trusted in between, so that no program and no "
                    "server stops. Between two steps hand out the files; close this window and "
                    "come back whenever you are ready."),
                 actWords(State::None), parent)
    , m_folder(folder)
    , m_plan(plan)
    , m_steps(new widgets::PlainTable(tr("The four steps"), this))
    , m_advice(new widgets::Banner(this))
    , m_server(new QLineEdit(addressText(plan.deployment), this))
    , m_answer(new widgets::Banner(this))
    , m_runner(new TestRunner(this))
    , m_test(addButton(tr("&Test it live")))
    , m_giveUp(addButton(tr("&Give up the new CA")))
{
    m_steps->setColumns({tr("Step"), tr("What happens"), tr("State")});
    m_steps->setStretchColumn(1);
    body()->addWidget(m_steps);
    body()->addWidget(m_advice);
    body()->addLayout(widgets::captioned(tr("&Server of the live test"), m_server));
    body()->addWidget(m_answer);
    body()->addWidget(newCaPart());
    m_answer->hide();
    setWidth(820);
    connect(m_giveUp, &QPushButton::clicked, this, [this] { move(bundle::RotationMove::Cancel); });
    connect(m_test, &QPushButton::clicked, this, &RotationDialog::test);
    connect(m_runner, &TestRunner::finished, this, &RotationDialog::showTest);
    connect(m_runner, &TestRunner::failed, this, [this](const base::Error &error) {
        m_answer->show(error.finding());
        m_test->setEnabled(true);
        emit tested();
    });
    const auto status = bundle::rotationStatus(folder);
    showState(status.value_or(bundle::RotationStatus{}));
    if (!status)
        showProblems({status.error().finding()});
    act()->setEnabled(status.has_value());
}

/// What the new CA is to be, where that is not what the old one is.
QWidget *RotationDialog::newCaPart()
{
    constexpr int mostCaDays = 36500;
    m_options = new KeyAndDays(tr("as before"), mostCaDays, this);
    m_name = new QLineEdit(m_options);
    m_name->setPlaceholderText(tr("the old name with today’s date"));
    m_options->row()->insertLayout(0, widgets::captioned(tr("&Name"), m_name), 1);
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_options);
    m_protection = new CaProtection(m_passphrase, part);
    m_protection->setVisible(!bundle::isCaKeyLocked(m_folder)); // else its own passphrase serves
    column->addWidget(m_protection);
    m_newCa = new widgets::FoldSection(tr("What the new CA is &like"), part, this);
    return m_newCa;
}

void RotationDialog::showState(const bundle::RotationStatus &status)
{
    const QString steps[] = {
        tr("A new CA, beside the old one: ca.pem holds both. All files signed so far stay good."),
        status.serverOf.isEmpty()
            ? tr("server.pem from the new CA. Programs with the new ca.pem accept it.")
            : tr("The new CA signs. server.pem stays as it is: %1 signed it.")
                  .arg(text::visible(status.serverOf)),
        tr("The clients’ files from the new CA. Milvus accepts the old ones as well."),
        tr("The old CA out of ca.pem. Who still shows its files is refused from then on."),
    };
    const int done = stepsDone(status.state);
    m_steps->clearRows();
    for (int step = 0; step < 4; ++step) {
        const QString state = step < done ? tr("done") : step == done ? tr("next") : tr("to come");
        m_steps->addRow({QString::number(step + 1), steps[step], state});
        m_steps->item(step, 2)->setForeground(
            theme::color(step < done ? theme::Color::Ok : theme::Color::Muted));
    }
    const bool serverStays = status.state == State::NewCa && !status.serverOf.isEmpty();
    act()->setText(serverStays ? tr("&Let the new CA sign") : actWords(status.state));
    m_giveUp->setVisible(status.state != State::None);
    m_newCa->setVisible(status.state == State::None);
    if (status.state == State::None)
        m_advice->hide();
    else
        m_advice->show(bundle::rotationAdvice(status, m_folder));
}

void RotationDialog::begin()
{
    if (!m_newCa->isHidden() && !m_protection->accept())
        return;
    move(bundle::RotationMove::Next);
}

void RotationDialog::move(bundle::RotationMove move)
{
    const auto request = std::make_shared<bundle::RotationRequest>();
    request->folder = m_folder;
    request->move = move;
    request->caCommonName = m_name->text().trimmed();
    request->caKey = m_options->kind();
    request->caDays = m_options->days();
    request->caPassphrase = m_passphrase.copy(); // of the new key, where the old one has none
    m_runner->cancel();
    m_answer->hide();
    run(work<bundle::RotationReport>(
            [request](const base::Secret &passphrase, const base::Job &job) {
                if (!passphrase.isEmpty())
                    request->caPassphrase = passphrase.copy();
                return bundle::rotate(*request, job);
            }),
        [this](const std::any &result) {
            const auto &report = std::any_cast<const bundle::RotationReport &>(result);
            m_passphrase.wipe();
            m_protection->refresh();
            m_protection->setVisible(!bundle::isCaKeyLocked(m_folder));
            showState(report.status);
            const QString backup = report.changes.backupFolder;
            QList<base::Finding> findings = report.changes.findings;
            if (report.status.state == State::None)
                findings.prepend(report.advice);
            showDone(tr("Done."),
                     backup.isEmpty() ? QString()
                                      : tr("The earlier files are kept in %1.")
                                            .arg(text::visible(QFileInfo(backup).fileName())),
                     findings);
        });
}

void RotationDialog::test()
{
    const auto server = plan::parseHostPort(m_server->text(), m_plan.deployment.port);
    if (!server) {
        m_answer->show(server.error().finding());
        emit tested();
        return;
    }
    probe::Request request;
    request.host = server->host;
    request.port = server->port;
    request.bundleFolder = m_folder;
    request.mode = m_plan.mode;
    m_test->setEnabled(false);
    m_answer->show(widgets::Banner::Tone::Info, tr("Testing…"));
    m_runner->start(std::move(request), TestRunner::Rehearse::WhenNothingListens,
                    nameInsteadOf(server->host, m_folder));
}

void RotationDialog::showTest(const probe::TestReport &report)
{
    const QString where = m_runner->rehearsalPort() != 0
                              ? tr("By the built-in rehearsal server at %1, with these files.")
                              : tr("By the server at %1.");
    m_runner->stopRehearsal();
    m_test->setEnabled(true);
    if (!report.connected && !report.findings.isEmpty())
        m_answer->show(report.findings.first());
    else
        m_answer->show(
            report.connected ? widgets::Banner::Tone::Ok : widgets::Banner::Tone::Problem,
            text::testHeadline(report, m_plan.mode), where.arg(text::visible(report.target)));
    emit tested();
}

} // namespace pages
