#include "ui/pages/importdialog.h"

#include "ui/pages/deploymentwords.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/plaintable.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

QString fileNames(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names += text::visible(QFileInfo(path).fileName());
    return names.join(u", "_s);
}

QString subjectText(const plan::Subject &subject)
{
    QStringList parts;
    for (const QString &part :
         {subject.commonName, subject.organizationalUnit, subject.organization, subject.locality,
          subject.state, subject.country})
        if (!part.isEmpty())
            parts += text::visible(part);
    return parts.join(u" · "_s);
}

QString nameTexts(const QList<plan::SubjectAltName> &names)
{
    QStringList texts;
    for (const plan::SubjectAltName &name : names)
        texts += text::visible(name.display.isEmpty() ? name.value : name.display);
    return texts.join(u", "_s);
}

} // namespace

ImportDialog::ImportDialog(const QStringList &paths, const plan::Plan &present, QWidget *parent)
    : LifeDialog(tr("Import a script"),
                 tr("What %1 says, as answers on the pages. Nothing in it is run, and nothing is "
                    "written before you press Generate certificates.")
                     .arg(fileNames(paths)),
                 tr("&Use these answers"), parent)
    , m_plan(present)
    , m_answers(new widgets::FactGrid(this))
    , m_left(new widgets::PlainTable(tr("Not taken over"), this))
    , m_leftFold(new widgets::FoldSection(QString(), m_left, this))
{
    m_left->setColumns({tr("File"), tr("Line"), tr("What it says")});
    body()->addWidget(m_answers);
    body()->addWidget(m_leftFold);
    m_leftFold->hide();
    setWidth(760);
    using Read = base::Result<exporter::ImportedPlan>;
    run(
        [paths](const base::Secret &, const base::Job &) -> base::Result<std::any> {
            return Read(exporter::importScripts(paths));
        },
        [this](const std::any &result) {
            const auto &imported = std::any_cast<const Read &>(result);
            act()->setEnabled(imported.has_value()); // there is nothing to use otherwise
            if (imported) {
                show(*imported);
                act()->setFocus();
            } else {
                showProblems({imported.error().finding()});
            }
            emit read();
        },
        Touch::Reads);
}

void ImportDialog::show(const exporter::ImportedPlan &imported)
{
    const plan::Plan &said = imported.plan;
    m_plan.subject = said.subject;
    m_plan.caCommonName = said.caCommonName;
    m_plan.names = said.names;
    m_plan.key = said.key;
    m_plan.validity = said.validity;
    m_plan.clientName = said.clientName;
    if (!said.caFolder.isEmpty()) {
        m_plan.caFolder = said.caFolder;
        m_plan.newCa = false;
    }
    m_answers->addFact(tr("Names"), nameTexts(said.names));
    m_answers->addFact(tr("Issued to"), subjectText(said.subject));
    m_answers->addFact(tr("Key"), text::keyKind(said.key));
    m_answers->addFact(tr("Days"), tr("CA %1, server %2, client %3")
                                       .arg(said.validity.caDays)
                                       .arg(said.validity.serverDays)
                                       .arg(said.validity.clientDays));
    m_answers->addFact(tr("CA"),
                       said.caFolder.isEmpty()
                           ? text::visible(said.caCommonName)
                           : tr("The one in %1").arg(text::visible(shortPath(said.caFolder))));
    m_answers->addFact(tr("Program"), text::visible(said.clientName));
    QList<base::Finding> problems;
    for (const base::Finding &finding : imported.findings) {
        if (finding.code != base::Code::ImportLineLeft) {
            problems += finding;
            continue;
        }
        m_left->addRow({text::visible(finding.args.value(0)), finding.args.value(1),
                        text::visible(finding.args.value(2))});
        m_left->item(m_left->rowCount() - 1, 2)->setFont(theme::monospaceFont());
    }
    m_leftFold->setTitle(tr("&Not taken over: %1").arg(m_left->rowCount()));
    m_leftFold->setOpen(true);
    m_leftFold->setVisible(m_left->rowCount() > 0);
    for (const plan::Problem &problem : plan::validate(m_plan))
        problems += problem.finding;
    showProblems(problems);
}

} // namespace pages
