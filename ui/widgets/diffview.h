#pragma once

#include "ui/widgets/difflayout.h"

#include <QWidget>

class QAbstractScrollArea;
class QScrollBar;

namespace widgets {

class DiffPane;

/// A diff to read, unified or with the old file beside the new one. F7 and Shift+F7 go to the next
/// and the previous change. Side by side needs room: where it is missing the diff is shown unified.
class DiffView : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Unified, Before, After };

    explicit DiffView(QWidget *parent = nullptr);
    void setRows(const QList<DiffRow> &rows);
    void setSideBySide(bool wanted);
    [[nodiscard]] bool isSideBySide() const { return m_isSideBySide; } ///< shown so now

    /// 1-based number of the change the cursor is in or after; 0 before the first.
    [[nodiscard]] int currentChange() const;
    [[nodiscard]] int changeCount() const { return int(m_changes.size()); }
    void goToChange(int change);
    /// Shows the line with this number of the old file.
    void goToLine(int line);
    [[nodiscard]] DiffPane *pane(Part part) const;

signals:
    void changeReached(const QString &message); ///< to be spoken: "Change 1 of 3: …"

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Change
    {
        int row = 0; ///< as laid out now
        DiffRow heading;
    };

    void lockScrolling(QScrollBar *(QAbstractScrollArea::*bar)() const);
    void arrange();
    void showUnified();
    void showSides();
    void findChanges(const QList<DiffRow> &before, const QList<DiffRow> &after);
    [[nodiscard]] DiffPane *active() const;

    QList<DiffRow> m_rows;
    QList<Change> m_changes;
    bool m_isWanted = false; ///< side by side
    bool m_isSideBySide = false;
    bool m_isFollowing = false; ///< one side is being scrolled after the other
    DiffPane *m_unified;
    DiffPane *m_before;
    DiffPane *m_after;
};

} // namespace widgets
