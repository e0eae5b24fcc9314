#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace widgets {

/// The names of a certificate in rows: type, name, who uses it, a button that removes it. Up and
/// Down walk through the buttons, Delete is as good as one.
class SanTable : public QWidget
{
    Q_OBJECT

public:
    explicit SanTable(QWidget *parent = nullptr);

    void setNames(const QList<plan::SubjectAltName> &names);
    /// Gives the focus to the button of this row, or to the nearest there is. False: there is none.
    bool focusNear(int row);

signals:
    void removeAsked(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void buildRow(const plan::SubjectAltName &name);

    QGridLayout *m_grid;
    QList<QPushButton *> m_removers;
};

} // namespace widgets
