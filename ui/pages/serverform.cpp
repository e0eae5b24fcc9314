#include "ui/pages/serverform.h"

#include "core/plan/hostname.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/captioned.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/problemlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pages {

QString serverText(const plan::Deployment &deployment)
{
    const bool address6 = deployment.host.contains(u':');
    const QString host = address6 ? u'[' + deployment.host + u']' : deployment.host;
    return u"%1:%2"_s.arg(host, QString::number(deployment.port));
}

ServerForm::ServerForm(QWidget *parent)
    : QWidget(parent)
    , m_server(new QLineEdit(this))
    , m_problem(new widgets::ProblemLabel(m_server, this))
    , m_user(new QLineEdit(this))
    , m_password(widgets::passphraseField(this))
    , m_run(new QPushButton(this))
{
    m_run->setAutoDefault(false);
    auto *const fields = new QHBoxLayout;
    fields->setSpacing(3 * theme::spacing);
    fields->addLayout(widgets::captioned(tr("&Server"), m_server), 5);
    fields->addLayout(widgets::captioned(tr("&User (optional)"), m_user), 3);
    fields->addLayout(widgets::captioned(tr("&Password (optional)"), m_password), 3);
    fields->addWidget(m_run, 0, Qt::AlignBottom);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spacing);
    column->addLayout(fields);
    column->addWidget(m_problem);
    setRunning(false);

    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_running)
            emit stopRequested();
        else
            emit testRequested();
    });
    connect(m_server, &QLineEdit::textEdited, this, [this] {
        plan::Deployment ignored;
        if (!m_problem->isClear()) // once wrong, looked at again with each key
            readInto(ignored);
        emit serverEdited();
    });
}

void ServerForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit testRequested(); // and not Next: what was typed is to be tested first
    else
        QWidget::keyPressEvent(event);
}

void ServerForm::setServer(const plan::Deployment &deployment)
{
    m_server->setText(serverText(deployment));
    m_problem->clear();
}

QString ServerForm::server() const
{
    return text::visible(m_server->text().trimmed());
}

QString ServerForm::user() const
{
    return m_user->text();
}

base::Secret ServerForm::password() const
{
    return widgets::secretOf(*m_password);
}

void ServerForm::clearPassword()
{
    m_password->clear();
}

bool ServerForm::readInto(plan::Deployment &deployment)
{
    const auto parsed = plan::parseHostPort(m_server->text());
    if (!parsed) {
        m_problem->setFinding(parsed.error().finding());
        return false;
    }
    m_problem->clear();
    deployment.host = parsed->host;
    deployment.port = parsed->port;
    return true;
}

void ServerForm::setRunning(bool running)
{
    m_running = running;
    m_run->setText(running ? tr("St&op") : tr("Test a&gain (F5)"));
}

void ServerForm::focusServer()
{
    m_server->setFocus();
    m_server->selectAll();
}

void ServerForm::focusUser()
{
    m_user->setFocus();
    m_user->selectAll();
}

void ServerForm::focusButton()
{
    m_run->setFocus();
}

QWidget *ServerForm::firstField() const
{
    return m_server;
}

} // namespace pages
