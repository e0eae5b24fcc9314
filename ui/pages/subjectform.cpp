#include "ui/pages/subjectform.h"

#include "ui/pages/fieldproblems.h"
#include "ui/theme/theme.h"
#include "ui/widgets/countrybox.h"
#include "ui/widgets/problemlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace pages {

SubjectForm::SubjectForm(plan::Plan &plan, FieldProblems &problems, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_problems(problems)
    , m_grid(new QGridLayout(this))
    , m_country(new widgets::CountryBox(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(3 * theme::spacing);
    m_grid->setVerticalSpacing(2 * theme::spacing);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, 1);
    plan::Subject &subject = plan.subject;
    addCountry();
    addLine(0, 1, plan::Field::State, tr("&State or province"), subject.state, 128);
    addLine(0, 2, plan::Field::Locality, tr("&Locality"), subject.locality, 128);
    addLine(1, 0, plan::Field::Organization, tr("Or&ganisation"), subject.organization, 64);
    addLine(1, 1, plan::Field::OrganizationalUnit, tr("&Unit"), subject.organizationalUnit, 64);
    addLine(1, 2, plan::Field::CommonName, tr("Co&mmon name"), subject.commonName, 64);
    addLine(2, 0, plan::Field::CaCommonName, tr("Name &of the CA"), plan.caCommonName, 64);
    addLine(2, 1, plan::Field::ClientName, tr("Name of the &program"), plan.clientName, 64);
}

void SubjectForm::addCountry()
{
    place(0, 0, tr("Countr&y"), m_country, plan::Field::Country);
    connect(m_country, &widgets::CountryBox::codeEdited, this, [this] {
        m_plan.subject.country = m_country->code();
        m_problems.edited(plan::Field::Country);
    });
}

void SubjectForm::addLine(int row, int column, plan::Field field, const QString &caption,
                          QString &value, int limit)
{
    auto *edit = new QLineEdit(this);
    place(row, column, caption, edit, field);
    //: Said to a screen reader with a field; %1 is a number of characters
    edit->setAccessibleDescription(tr("At most %1 characters").arg(limit));
    m_lines.append({field, edit, &value});
    connect(edit, &QLineEdit::textChanged, this, [this, field, &value](const QString &text) {
        value = text;
        m_problems.edited(field);
    });
}

void SubjectForm::place(int row, int column, const QString &caption, QWidget *editor,
                        plan::Field field)
{
    auto *label = new QLabel(caption, this);
    label->setFont(theme::captionFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(editor);
    editor->setMinimumWidth(90);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(theme::spacing);
    cell->addWidget(label);
    cell->addWidget(editor);
    cell->addWidget(m_problems.watch(field, editor));
    cell->addStretch(1);
    m_grid->addLayout(cell, row, column);
}

void SubjectForm::refresh()
{
    const QSignalBlocker quiet(m_country);
    m_country->setCode(m_plan.subject.country);
    for (const Line &line : std::as_const(m_lines)) {
        const QSignalBlocker untouched(line.edit);
        if (line.edit->text() != *line.value)
            line.edit->setText(*line.value);
    }
}

} // namespace pages
