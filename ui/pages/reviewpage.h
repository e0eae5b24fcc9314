#pragma once

#include "ui/pages/catask.h"
#include "ui/pages/page.h"

class QCheckBox;
class QLabel;

namespace widgets {
class Banner;
class PlainTable;
class ProblemLabel;
class WorkCard;
} // namespace widgets

namespace pages {

class PlanSummary;

/// Step 4: the plan in words, what happens to each of the nine files, and "Generate certificates"
/// with its progress. Nothing that exists is replaced unless its box is ticked; a new CA is asked
/// about once more.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] QString nextText() const override;
    void enter() override;
    bool next() override;
    [[nodiscard]] bool isBusy() const override { return m_task.isRunning(); }
    void cancelWork() override;

private:
    QWidget *filesCard();
    void showFiles();
    [[nodiscard]] bool isMade() const;
    [[nodiscard]] bool confirmNewCa();
    void generate();
    void onDone(const base::Result<bundle::GenerateReport> &result);

    PlanSummary *m_summary;
    widgets::Banner *m_banner;
    widgets::WorkCard *m_progress;
    QLabel *m_folder = nullptr;
    widgets::PlainTable *m_files = nullptr;
    QCheckBox *m_replace = nullptr;
    widgets::ProblemLabel *m_replaceProblem = nullptr;
    QCheckBox *m_newCa = nullptr;
    bool m_needsReplace = false;
    CaTask<bundle::GenerateReport> m_task;
};

} // namespace pages
