#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace pages {

/// The plan in words, each line with a way back to where it was decided.
class PlanSummary : public widgets::Card
{
    Q_OBJECT

public:
    explicit PlanSummary(QWidget *parent = nullptr);
    void show(const plan::Plan &plan);

signals:
    void changeRequested(pages::Step step);

private:
    QLabel *addLine(const QString &caption, const QString &changeName, Step step);

    QGridLayout *m_grid;
    QLabel *m_mode;
    QLabel *m_milvus;
    QLabel *m_names;
    QLabel *m_keys;
    QLabel *m_dates;
    QLabel *m_authority;
};

} // namespace pages
