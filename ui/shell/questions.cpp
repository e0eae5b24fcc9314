#include "ui/shell/questions.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace shell {

namespace {

class QuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

plan::Plan typedPart(plan::Plan plan, const QList<plan::SubjectAltName> &found)
{
    for (const plan::SubjectAltName &name : found)
        plan.names.removeOne(name);
    plan.deployment = {};
    return plan;
}

bool ask(QWidget *parent, const QString &title, const QString &consequence, const QString &stay,
         const QString &act)
{
    QMessageBox box(QMessageBox::NoIcon, title, title, QMessageBox::NoButton, parent);
    box.setInformativeText(consequence);
    QPushButton *const safe = box.addButton(stay, QMessageBox::RejectRole);
    QPushButton *const dangerous = box.addButton(act, QMessageBox::DestructiveRole);
    box.setDefaultButton(safe);
    box.setEscapeButton(safe);
    box.exec();
    return box.clickedButton() == dangerous;
}

} // namespace

bool wouldLose(const pages::Session &session, const plan::Plan &start)
{
    const plan::Plan &made = session.generatedFrom ? *session.generatedFrom : start;
    plan::Plan now = typedPart(session.plan, session.deploymentNames);
    plan::Plan then = typedPart(made, session.deploymentNames);
    if (session.generated && !session.generatedFrom)
        then.folder = now.folder; // a folder was opened, not typed
    return !(now == then);
}

bool confirmClose(QWidget *parent)
{
    return ask(parent, QuestionWords::tr("Close without making the certificates?"),
               QuestionWords::tr(
                   "What you entered on these pages is not kept. File, Export answers keeps it."),
               QuestionWords::tr("&Keep working"), QuestionWords::tr("&Close"));
}

bool confirmStop(QWidget *parent)
{
    return ask(
        parent, QuestionWords::tr("Stop what is running?"),
        QuestionWords::tr("Nothing is left half done: files that are being made are not written."),
        QuestionWords::tr("&Keep running"), QuestionWords::tr("&Stop"));
}

} // namespace shell
