#include "ui/pages/nextstepscard.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/plaintable.h"

#include <QVBoxLayout>

namespace pages {

NextStepsCard::NextStepsCard(QWidget *parent)
    : Card(tr("What now"), parent)
    , m_badLines(new widgets::PlainTable(tr("Lines that must not be in the log"), this))
{
    setAccessibleName(tr("What now"));
    m_badLines->setColumns({tr("Not in the log"), tr("It would mean")});
    auto *const content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * theme::spacing);
    m_column->addWidget(m_badLines);
    m_fold = new widgets::FoldSection(tr("What to look for in the log, and how to go back"),
                                      content, this);
    body()->addWidget(m_fold);
    hide();
}

/// A grid has as many rows as were added, so each time it is a new one.
widgets::FactGrid *NextStepsCard::newGrid(widgets::FactGrid *earlier, QVBoxLayout *column, int at)
{
    delete earlier;
    auto *const grid = new widgets::FactGrid(this);
    column->insertWidget(at, grid);
    connect(grid, &widgets::FactGrid::copied, this, &NextStepsCard::announced);
    return grid;
}

void NextStepsCard::show(const milvus::NextSteps &steps, bool keepsBackup)
{
    if (steps == m_steps && keepsBackup == m_keepsBackup)
        return; // the focus may be in here
    m_steps = steps;
    m_keepsBackup = keepsBackup;
    m_restart = newGrid(m_restart, body(), 1); // below the title
    if (steps.restart.isEmpty())
        m_restart->addFact(tr("Restart Milvus"), tr("No running Milvus is known here."));
    else
        m_restart->addCopyable(tr("Restart Milvus"), steps.restart, steps.restart);
    m_later = newGrid(m_later, m_column, 0);
    showLog(steps);
    if (!steps.back.isEmpty())
        m_later->addCopyable(tr("To go back"), steps.back, steps.back);
    else if (keepsBackup)
        m_later->addFact(tr("To go back"),
                         tr("The file as it is now is kept beside it; Undo puts it back."));
    setVisible(steps != milvus::NextSteps());
}

void NextStepsCard::open()
{
    m_fold->setOpen(true);
}

void NextStepsCard::showLog(const milvus::NextSteps &steps)
{
    if (steps.logCommand.isEmpty())
        m_later->addFact(tr("Its log"), tr("It is in the terminal where Milvus was started."));
    else
        m_later->addCopyable(tr("Its log"), steps.logCommand, steps.logCommand);
    for (const milvus::LogLine &line : steps.goodLines)
        m_later->addFact(tr("There it must say"), line.text);
    m_badLines->clearRows();
    for (const milvus::LogLine &line : steps.badLines)
        m_badLines->addRow({line.text, text::logSign(line.sign)});
    m_badLines->setVisible(!steps.badLines.isEmpty());
}

} // namespace pages
