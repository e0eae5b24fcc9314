#include "ui/pages/internaltlsfield.h"

#include "ui/pages/configpreview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/problemlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace pages {

InternalTlsField::InternalTlsField(plan::Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_on(new QCheckBox(tr("Milvus's own parts tal&k encrypted, too (internal TLS)"), this))
    , m_caption(new QLabel(tr("Name they &go by"), this))
    , m_name(new QLineEdit(this))
    , m_reason(new QLabel(this))
    , m_problem(new widgets::ProblemLabel(m_name, this))
{
    m_caption->setBuddy(m_name);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setFont(theme::captionFont());
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    auto *const row = new QHBoxLayout;
    row->setSpacing(2 * theme::spacing);
    row->addWidget(m_caption);
    row->addWidget(m_name, 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spacing);
    column->addWidget(m_on);
    column->addLayout(row); // below it: both are too wide for the least window
    column->addWidget(m_problem);
    column->addWidget(m_reason);
    connect(m_on, &QCheckBox::toggled, this, &InternalTlsField::toggled);
    connect(m_name, &QLineEdit::textChanged, this, &InternalTlsField::edited);
    connect(m_name, &QLineEdit::editingFinished, this, &InternalTlsField::toggled);
}

void InternalTlsField::refresh()
{
    const QSignalBlocker quiet(m_on);
    m_on->setChecked(m_plan.deployment.internalTls);
    const QSignalBlocker untouched(m_name);
    m_name->setText(plan::internalNameOf(m_plan));
    showState();
}

void InternalTlsField::takeOver()
{
    m_plan.deployment.internalTls = m_on->isChecked();
    m_plan.deployment.internalName.clear();
    const QString name = m_name->text().trimmed();
    if (m_on->isChecked() && name != plan::internalNameOf(m_plan))
        m_plan.deployment.internalName = name;
    showState();
}

/// Why it cannot be chosen; empty when it can.
QString InternalTlsField::reasonAgainst() const
{
    const auto version = knownVersion(m_plan);
    if (!version)
        return tr("Only Milvus 2.5 and newer can do that: enter the version above if yours is.");
    if (!version->hasInternalTls())
        return tr("Milvus %1 cannot do that; 2.5 and newer can.").arg(version->text());
    return {};
}

void InternalTlsField::showState()
{
    const bool on = m_on->isChecked();
    const QString against = reasonAgainst();
    m_on->setEnabled(on || against.isEmpty()); // what is on can be switched off
    m_caption->setVisible(on);
    m_name->setVisible(on);
    //: "they": proxy, coordinators and nodes of Milvus
    const QString what = tr("Proxy, coordinators and nodes check this name in the certificate of "
                            "the other side.");
    m_reason->setText(against.isEmpty() && on ? what : against);
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_on->setAccessibleDescription(against);
    showProblem();
}

void InternalTlsField::showProblem()
{
    const QList<plan::Problem> problems = plan::validate(m_plan);
    const auto found = std::find_if(problems.begin(), problems.end(), [](const auto &problem) {
        return problem.field == plan::Field::InternalTls;
    });
    if (found == problems.end())
        m_problem->clear();
    else
        m_problem->setFinding(found->finding);
}

bool InternalTlsField::hasProblem() const
{
    return !m_problem->isClear();
}

} // namespace pages
