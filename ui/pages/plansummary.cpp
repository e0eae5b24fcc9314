#include "ui/pages/plansummary.h"

#include "core/bundle/generate.h"
#include "ui/pages/deploymentwords.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

QString nameList(const QList<plan::SubjectAltName> &names)
{
    QStringList texts;
    for (const plan::SubjectAltName &name : names)
        texts.append(text::visible(name.display.isEmpty() ? name.value : name.display));
    return texts.join(u", "_s);
}

} // namespace

PlanSummary::PlanSummary(QWidget *parent)
    : Card(tr("The plan"), parent)
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(3 * theme::spacing);
    m_grid->setVerticalSpacing(theme::spacing);
    m_grid->setColumnStretch(1, 1);
    m_mode = addLine(tr("Who proves"), tr("Change who proves who they are"), Step::Goal);
    m_milvus = addLine(tr("Milvus"), tr("Change how Milvus runs"), Step::Goal);
    m_names = addLine(tr("Names"), tr("Change the names"), Step::Names);
    m_keys = addLine(tr("Keys"), tr("Change the keys"), Step::Keys);
    m_dates = addLine(tr("Valid until"), tr("Change the dates"), Step::Keys);
    m_authority = addLine(tr("Signed by"), tr("Change the CA"), Step::Keys);
    body()->addLayout(m_grid);
    body()->addStretch(1);
}

QLabel *PlanSummary::addLine(const QString &caption, const QString &changeName, Step step)
{
    const int row = m_grid->rowCount();
    auto *title = new QLabel(caption, this);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setContentsMargins(0, 4, 0, 0);
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setContentsMargins(0, 4, 0, 4);
    auto *change = new QPushButton(tr("Change"), this);
    change->setAccessibleName(changeName);
    theme::setLink(change);
    connect(change, &QPushButton::clicked, this, [this, step] { emit changeRequested(step); });
    m_grid->addWidget(title, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
    m_grid->addWidget(change, row, 2, Qt::AlignTop);
    return value;
}

void PlanSummary::show(const plan::Plan &plan)
{
    m_mode->setText(
        plan.mode == plan::Mode::Mutual
            ? tr("Milvus and your programs show a certificate to each other (tlsMode: 2)")
            : tr("Only Milvus shows a certificate (tlsMode: 1)"));
    m_milvus->setText(deploymentLine(plan.deployment));
    m_names->setText(nameList(plan.names));
    m_keys->setText(text::keyKind(plan.key));
    const bundle::Outlook outlook = bundle::outlook(plan);
    m_dates->setText(tr("Server %1, client %2, CA %3")
                         .arg(text::date(outlook.serverNotAfter),
                              text::date(outlook.clientNotAfter), text::date(outlook.caNotAfter)));
    m_authority->setText(plan.caFolder.isEmpty()
                             ? text::visible(outlook.caName)
                             : tr("The CA in %1").arg(shortPath(plan.caFolder)));
}

} // namespace pages
