// What the ways out of a problem do: the second half of LiveTestPage.

#include "ui/pages/livetestpage.h"

#include "core/milvus/rendering.h"
#include "ui/pages/problemcard.h"
#include "ui/pages/reissue.h"
#include "ui/pages/serverform.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace pages {

void LiveTestPage::act(const Remedy &remedy)
{
    switch (remedy.act) {
    case Remedy::Act::IssueName:
        issue(remedy.value);
        return;
    case Remedy::Act::DialInstead:
        session().plan.deployment.host = remedy.value;
        session().serverTyped = true;
        m_form->setServer(session().plan.deployment);
        session().serverName.clear();
        startTest();
        return;
    case Remedy::Act::NameForSdk:
        session().serverName = remedy.value;
        startTest();
        return;
    case Remedy::Act::Rehearse:
        startWith(TestRunner::Rehearse::WhenNothingListens);
        return;
    case Remedy::Act::Configure:
        emit stepRequested(Step::Configure);
        return;
    case Remedy::Act::SwitchMode:
        session().plan.mode =
            session().plan.mode == plan::Mode::Mutual ? plan::Mode::OneWay : plan::Mode::Mutual;
        startTest();
        return;
    case Remedy::Act::SignIn:
        m_form->focusUser();
        return;
    case Remedy::Act::CopyRestart:
        QGuiApplication::clipboard()->setText(remedy.value);
        emit announced(tr("Copied: %1").arg(remedy.value));
        return;
    case Remedy::Act::IssueAnew:
        emit stepRequested(Step::Keys);
        return;
    case Remedy::Act::InspectFiles:
        emit inspectRequested({session().generated->folder});
        return;
    case Remedy::Act::TestAgain:
        startTest();
        return;
    }
}

void LiveTestPage::issue(const QString &name)
{
    auto request = requestWithName(session(), name);
    if (!request) {
        m_news->show(request.error().finding());
        return;
    }
    m_news->show(widgets::Banner::Tone::Info, tr("Issuing a new server.pem…"));
    const QList<plan::SubjectAltName> names = request->addNames;
    const auto shared = std::make_shared<bundle::RenewRequest>(std::move(*request));
    m_issue.start(
        this, {},
        [shared](const base::Secret &passphrase, const base::Job &job) {
            shared->caPassphrase = passphrase.copy();
            return bundle::renew(*shared, job);
        },
        [this, names](const base::Result<bundle::RenewReport> &result) {
            onIssued(result, names);
        });
}

void LiveTestPage::onIssued(const base::Result<bundle::RenewReport> &result,
                            const QList<plan::SubjectAltName> &names)
{
    if (!result) {
        m_news->show(result.error().finding());
        return;
    }
    namesAdded(session(), result->folder, names);
    m_problem->hide();
    if (m_runner->rehearsalPort() != 0) {
        startTest(); // the built-in server starts anew with the new file
        return;
    }
    const QString command = milvus::restartCommand(session().plan.deployment);
    m_news->show(widgets::Banner::Tone::Ok, tr("server.pem is new and covers the name."),
                 command.isEmpty()
                     ? tr("Milvus reads it when it starts: restart it, then test again.")
                     : tr("Milvus reads it when it starts: restart it with “%1”, then test again.")
                           .arg(command));
    m_form->focusButton();
}

} // namespace pages
