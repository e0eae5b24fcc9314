#pragma once

#include "ui/widgets/difflayout.h"

#include <QWidget>

namespace widgets {

class DiffPane;

/// A diff to read, unified or with the old file beside the new one. F7 and Shift+F7 go to the next
/// and the previous change. Side by side needs room: where it is missing the diff is shown unified.
/// Of a long diff a part is shown; what lies above and below comes when one scrolls or walks there.
class DiffView : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Unified, Before, After };

    explicit DiffView(QWidget *parent = nullptr);
    void setDiff(const Diff &diff);
    void setSideBySide(bool wanted);
    [[nodiscard]] bool isSideBySide() const { return m_isSideBySide; } ///< shown so now

    /// 1-based number of the change the cursor is in or after; 0 before the first.
    [[nodiscard]] int currentChange() const;
    [[nodiscard]] int changeCount() const { return int(m_diff.changes().size()); }
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
    void lockScrolling();
    void arrange();
    void layOut();
    void addEnds(DiffLayout &layout, int to) const;
    void fill(DiffPane *pane, const QList<DiffRow> &rows, const QList<int> &places);
    void moveOn();
    void bringIn(int place);
    [[nodiscard]] int placeCount() const;
    [[nodiscard]] int placeOf(const Diff::Change &change) const;
    [[nodiscard]] int rowOf(int place) const;
    [[nodiscard]] QList<DiffPane *> shownPanes() const;
    [[nodiscard]] DiffPane *active() const;

    Diff m_diff;
    int m_from = 0; ///< the first place that is shown: a row of the diff, or side by side a pair
    QList<int> m_places;     ///< of each row that is shown
    bool m_isWanted = false; ///< side by side
    bool m_isSideBySide = false;
    bool m_isFollowing = false; ///< one side is being scrolled after the other
    DiffPane *m_unified;
    DiffPane *m_before;
    DiffPane *m_after;
};

} // namespace widgets
