#include "ui/pages/fieldproblems.h"

#include "core/bundle/generate.h"
#include "ui/widgets/problemlabel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>

#include <algorithm>

namespace pages {

namespace {

/// The widget in which one types: the line edit inside a combo box or spin box.
QWidget *typingPart(QWidget *editor)
{
    if (auto *combo = qobject_cast<QComboBox *>(editor); combo && combo->lineEdit())
        return combo->lineEdit();
    return editor;
}

void focusAndSelect(QWidget *editor)
{
    editor->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(typingPart(editor)))
        line->selectAll();
    else if (auto *spin = qobject_cast<QAbstractSpinBox *>(editor))
        spin->selectAll();
}

} // namespace

FieldProblems::FieldProblems(const plan::Plan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{}

widgets::ProblemLabel *FieldProblems::watch(plan::Field field, QWidget *editor)
{
    auto *label = new widgets::ProblemLabel(editor, editor->parentWidget());
    watch(field, label);
    editor->installEventFilter(this); // combo and spin boxes have the focus for their line edit
    m_editors.insert(editor, field);
    return label;
}

void FieldProblems::watch(plan::Field field, widgets::ProblemLabel *label)
{
    m_watched.append({field, label});
}

widgets::ProblemLabel *FieldProblems::label(plan::Field field) const
{
    for (const Watched &watched : m_watched) {
        if (watched.field == field)
            return watched.label;
    }
    return nullptr;
}

void FieldProblems::edited(plan::Field field)
{
    if (const widgets::ProblemLabel *shown = label(field); shown && !shown->isClear())
        check(field);
}

void FieldProblems::check(plan::Field field)
{
    widgets::ProblemLabel *const shown = label(field);
    if (!shown)
        return;
    QList<base::Finding> findings;
    const QList<plan::Problem> problems = bundle::problemsOf(m_plan);
    for (const plan::Problem &problem : problems) {
        if (problem.field == field)
            findings += problem.finding;
    }
    std::ranges::stable_sort(findings, std::greater(), &base::Finding::severity);
    shown->setFindings(findings);
}

bool FieldProblems::accept()
{
    for (const Watched &watched : std::as_const(m_watched))
        check(watched.field);
    QWidget *const first = firstProblem();
    if (first)
        focusAndSelect(first);
    return !first;
}

QWidget *FieldProblems::firstProblem() const
{
    for (const Watched &watched : m_watched) {
        const auto &finding = watched.label->finding();
        if (finding && finding->severity == base::Severity::Problem)
            return watched.label->field();
    }
    return nullptr;
}

void FieldProblems::clear()
{
    for (const Watched &watched : std::as_const(m_watched))
        watched.label->clear();
}

bool FieldProblems::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_editors.contains(watched)) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            // After the widget itself has dealt with it (a country name becomes its code).
            QMetaObject::invokeMethod(
                this, [this, field = m_editors.value(watched)] { check(field); },
                Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace pages
