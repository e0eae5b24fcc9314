#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/task.h"

class QCheckBox;
class QLabel;
class QProgressBar;

namespace widgets {
class Banner;
class Card;
class PlainTable;
class ProblemLabel;
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
    QWidget *progressCard();
    void showFiles();
    [[nodiscard]] bool isMade() const;
    [[nodiscard]] bool confirmNewCa();
    void generate();
    void onProgress(const base::Progress &progress);
    void onDone(const base::Result<bundle::GenerateReport> &result);

    PlanSummary *m_summary;
    widgets::Banner *m_banner;
    QLabel *m_folder = nullptr;
    widgets::PlainTable *m_files = nullptr;
    QCheckBox *m_replace = nullptr;
    widgets::ProblemLabel *m_replaceProblem = nullptr;
    QCheckBox *m_newCa = nullptr;
    widgets::Card *m_progress = nullptr;
    QLabel *m_doing = nullptr;
    QProgressBar *m_bar = nullptr;
    bool m_needsReplace = false;
    widgets::Task<bundle::GenerateReport> m_task;
};

} // namespace pages
