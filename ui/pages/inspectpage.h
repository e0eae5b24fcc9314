#pragma once

#include "core/inspect/inspect.h"
#include "ui/pages/page.h"
#include "ui/widgets/task.h"

class QComboBox;
class QFileSystemWatcher;
class QPushButton;
class QTimer;

namespace widgets {
class Banner;
class BannerList;
class CopyButton;
} // namespace widgets

namespace pages {

class ObjectList;
class ObjectView;

/// "Inspect files": any certificates, keys and requests, verdict first. Shows `session.inspected`,
/// the first path chosen, as all programs see it or those with one SDK, and looks again when a file
/// changes on disk.
class InspectPage : public Page
{
    Q_OBJECT

public:
    explicit InspectPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    void enter() override;
    void leave() override;
    [[nodiscard]] QWidget *firstFocus() const override;

    /// Shows these files and folders instead.
    void open(const QStringList &paths);

signals:
    void inspected(); ///< the newest look at the files is shown

private:
    [[nodiscard]] QWidget *actions();
    void inspectNow();
    void takeReport(const inspect::Report &report);
    void chooseSdk(std::optional<base::Sdk> sdk);
    void showReport();
    void showObject(int index);
    void watch();
    void askFiles();
    void compare();
    [[nodiscard]] QString folder() const;
    [[nodiscard]] const inspect::Object *current() const;

    QPushButton *m_open;
    widgets::CopyButton *m_copy;
    QPushButton *m_compare;
    QPushButton *m_manage;
    QComboBox *m_seenBy;
    QWidget *m_seenByLine;
    widgets::BannerList *m_general; ///< files that could not be read, the set as a whole
    ObjectList *m_list;
    widgets::Banner *m_verdict;
    widgets::BannerList *m_findings;
    ObjectView *m_view = nullptr;

    QFileSystemWatcher *m_watcher;
    QTimer *m_settle; ///< a file being written changes many times
    widgets::Task<inspect::Report> m_task;
    inspect::Report m_found;  ///< all that was found
    inspect::Report m_report; ///< what is shown of it
    QString m_chosen;
    int m_index = -1;
};

} // namespace pages
