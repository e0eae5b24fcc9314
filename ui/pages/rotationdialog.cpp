#include "ui/pages/rotationdialog.h"

#include "ui/pages/deploymentwords.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plaintable.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

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

} // namespace

RotationDialog::RotationDialog(const QString &folder, QWidget *parent)
    : LifeDialog(tr("Change the CA"),
                 tr("In four steps, with both CAs trusted in between, so that no program and no "
                    "server stops. Between two steps hand out the files; close this window and "
                    "come back whenever you are ready."),
                 actWords(State::None), parent)
    , m_folder(folder)
    , m_steps(new widgets::PlainTable(tr("The four steps"), this))
    , m_advice(new widgets::Banner(this))
    , m_giveUp(addButton(tr("&Give up the new CA")))
{
    m_steps->setColumns({tr("Step"), tr("What happens"), tr("State")});
    m_steps->setStretchColumn(1);
    body()->addWidget(m_steps);
    body()->addWidget(m_advice);
    setWidth(820);
    connect(m_giveUp, &QPushButton::clicked, this, [this] { move(bundle::RotationMove::Cancel); });
    const auto status = bundle::rotationStatus(folder);
    showState(status.value_or(bundle::RotationStatus{}));
    if (!status)
        showProblems({status.error().finding()});
    act()->setEnabled(status.has_value());
}

void RotationDialog::showState(const bundle::RotationStatus &status)
{
    const QString steps[] = {
        tr("A new CA, beside the old one: ca.pem holds both. All files signed so far stay good."),
        tr("server.pem from the new CA. Programs with the new ca.pem accept it."),
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
    act()->setText(actWords(status.state));
    m_giveUp->setVisible(status.state != State::None);
    if (status.state == State::None)
        m_advice->hide();
    else
        m_advice->show(bundle::rotationAdvice(status.state, m_folder));
}

void RotationDialog::begin()
{
    move(bundle::RotationMove::Next);
}

void RotationDialog::move(bundle::RotationMove move)
{
    const auto request = std::make_shared<bundle::RotationRequest>();
    request->folder = m_folder;
    request->move = move;
    run(work<bundle::RotationReport>(
            [request](const base::Secret &passphrase, const base::Job &job) {
                request->caPassphrase = passphrase.copy();
                return bundle::rotate(*request, job);
            }),
        [this](const std::any &result) {
            const auto &report = std::any_cast<const bundle::RotationReport &>(result);
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

} // namespace pages
