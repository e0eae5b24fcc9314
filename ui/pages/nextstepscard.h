#pragma once

#include "core/milvus/nextsteps.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace widgets {
class FactGrid;
class FoldSection;
class PlainTable;
} // namespace widgets

namespace pages {

/// "What now": what remains to be done once a configuration is written, with the commands to copy.
class NextStepsCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit NextStepsCard(QWidget *parent = nullptr);
    /// Hidden while nothing remains. `keepsBackup`: writing will keep the file as it was.
    void show(const milvus::NextSteps &steps, bool keepsBackup);
    /// Shows what else there is but the restart.
    void open();

signals:
    void announced(const QString &message);

private:
    widgets::FactGrid *newGrid(widgets::FactGrid *earlier, QVBoxLayout *column, int at);
    void showLog(const milvus::NextSteps &steps);

    milvus::NextSteps m_steps;
    bool m_keepsBackup = false;
    widgets::FactGrid *m_restart = nullptr;
    widgets::FactGrid *m_later = nullptr;
    widgets::PlainTable *m_badLines;
    QVBoxLayout *m_column;
    widgets::FoldSection *m_fold;
};

} // namespace pages
