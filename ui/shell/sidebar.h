#pragma once

#include "ui/shell/steps.h"

#include <QWidget>

namespace widgets {
class StepList;
}

namespace shell {

/// The steps on the left, and below them what can be done any time.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);
    void show(const Place &place);

signals:
    void chosen(pages::Step step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    widgets::StepList *m_steps;
    widgets::StepList *m_anyTime;
};

} // namespace shell
