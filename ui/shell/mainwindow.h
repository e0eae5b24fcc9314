#pragma once

#include "ui/shell/steps.h"

#include <QMainWindow>

namespace shell {

class DropHint;
class Foot;
class PageStack;
class Sidebar;

/// The window: step list, page, foot. Moves between pages, asks before anything is lost, takes
/// drops and the keys that belong to no widget. The menu bar is set by who owns the window; the
/// session outlives it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `start` is the plan with which the session began: what differs from it was typed.
    MainWindow(pages::Session &session, const plan::Plan &start, const Place &place);

    [[nodiscard]] const Place &place() const { return m_place; }
    /// How large the window can be on its screen with a title bar around it.
    [[nodiscard]] QSize room() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] pages::Page *page(pages::Step step) const;
    [[nodiscard]] pages::Page *currentPage() const { return page(m_place.step); }

    void goTo(pages::Step step);
    void goBack();
    void goNext();
    /// Goes to the live test, if it may be reached, and runs it again.
    void runTest();
    void openFolder(const QString &folder);
    void inspect(const QStringList &paths);
    void announce(const QString &message);

signals:
    void placeChanged();
    void busyChanged();
    void folderOpened(const QString &folder); ///< a set was made or opened there

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void addPage(pages::Step step);
    void enterCurrent();
    void updateFoot();
    void onFinished();
    void onEscape();
    void onEnterKey();

    pages::Session &m_session;
    plan::Plan m_start;
    Place m_place;
    pages::Step m_before = pages::Step::Goal; ///< where Back leads from a place for any time
    Sidebar *m_sidebar;
    PageStack *m_stack;
    Foot *m_foot;
    DropHint *m_dropHint;
};

} // namespace shell
