#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace widgets {
class ProblemLabel;
}

namespace pages {

/// Whether Milvus's own parts encrypt between each other, and the name by which they check the
/// certificate. Only for versions that can. Edits the plan by reference.
class InternalTlsField : public QWidget
{
    Q_OBJECT

public:
    explicit InternalTlsField(plan::Plan &plan, QWidget *parent = nullptr);
    /// Takes over what others changed in the plan.
    void refresh();
    /// What is in the fields goes into the plan.
    void takeOver();
    [[nodiscard]] bool hasProblem() const;

signals:
    void edited(); ///< by the user; takeOver() is due soon
    void toggled();

private:
    void showState();
    void showProblem();
    [[nodiscard]] QString reasonAgainst() const;

    plan::Plan &m_plan;
    QCheckBox *m_on;
    QLabel *m_caption;
    QLineEdit *m_name;
    QLabel *m_reason;
    widgets::ProblemLabel *m_problem;
};

} // namespace pages
