#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace widgets {
class CountryBox;
}

namespace pages {

class FieldProblems;

/// Organisation details: who issues the certificates, as people read it. Edits the plan's subject,
/// the CA's name and the client's name by reference.
class SubjectForm : public QWidget
{
    Q_OBJECT

public:
    SubjectForm(plan::Plan &plan, FieldProblems &problems, QWidget *parent = nullptr);
    /// Shows the plan as it is now.
    void refresh();

private:
    struct Line
    {
        plan::Field field;
        QLineEdit *edit;
        QString *value;
    };
    void addCountry();
    void addLine(int row, int column, plan::Field field, const QString &caption, QString &value,
                 int limit);
    void place(int row, int column, const QString &caption, QWidget *editor, plan::Field field);

    plan::Plan &m_plan;
    FieldProblems &m_problems;
    QGridLayout *m_grid;
    widgets::CountryBox *m_country;
    QList<Line> m_lines;
};

} // namespace pages
