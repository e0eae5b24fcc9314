#pragma once

#include "core/inspect/inspect.h"
#include "ui/pages/page.h"
#include "ui/widgets/task.h"

class QPushButton;

namespace widgets {
class Banner;
class BannerList;
class ChainView;
class FileTable;
class Timeline;
} // namespace widgets

namespace pages {

/// "Your nine files are ready": verdict, chain, validity, and who gets which file. Inspects the set
/// of the session each time it is entered, so it also serves a folder that was opened.
class CertificatesPage : public Page
{
    Q_OBJECT

public:
    explicit CertificatesPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    void enter() override;
    void leave() override;
    [[nodiscard]] QWidget *firstFocus() const override;

signals:
    void inspected(); ///< the page shows the newest look at the files

private:
    void showReport(const inspect::Report &report);
    void showVerdict(const inspect::Report &report);
    void inspectFile(const QString &path);

    widgets::Banner *m_verdict;
    widgets::BannerList *m_findings;
    widgets::ChainView *m_chain;
    widgets::Timeline *m_timeline;
    widgets::FileTable *m_files;
    QPushButton *m_later = nullptr; ///< what can be done with the set after its first day
    widgets::Task<inspect::Report> m_inspection;
    inspect::Report m_report;
};

} // namespace pages
