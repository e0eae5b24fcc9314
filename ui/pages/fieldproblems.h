#pragma once

#include "core/plan/plan.h"

#include <QHash>
#include <QObject>
#include <QWidget>

namespace widgets {
class ProblemLabel;
}

namespace pages {

/// Shows what plan::validate says about a page's fields, each under its field: when the field is
/// left, on each keystroke once it is in error, and all of them when Next is pressed (ux-rules 18
/// to 21).
class FieldProblems : public QObject
{
    Q_OBJECT

public:
    /// `plan` must outlive this object.
    explicit FieldProblems(const plan::Plan &plan, QObject *parent);

    /// The label to put under `editor`, which holds this field of the plan.
    widgets::ProblemLabel *watch(plan::Field field, QWidget *editor);
    /// Takes a label that exists already, for a field whose widget judges its own typing.
    void watch(plan::Field field, widgets::ProblemLabel *label);
    /// The plan's part has changed while the user types.
    void edited(plan::Field field);
    void check(plan::Field field);
    /// Shows all. True when nothing keeps the plan from being carried out; else the first such
    /// field gets the focus.
    bool accept();
    /// The first watched field, in the order of watch(), that has a problem; nullptr when none has.
    [[nodiscard]] QWidget *firstProblem() const;
    /// Hides all, for a page that is shown anew with another plan.
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Watched
    {
        plan::Field field;
        widgets::ProblemLabel *label;
    };
    [[nodiscard]] widgets::ProblemLabel *label(plan::Field field) const;

    const plan::Plan &m_plan;
    QList<Watched> m_watched;
    QHash<QObject *, plan::Field> m_editors;
};

} // namespace pages
