#include "ui/widgets/diffview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/diffpane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace widgets {

static constexpr int leastColumns = 84; // characters that both sides need together

DiffView::DiffView(QWidget *parent)
    : QWidget(parent)
    , m_unified(new DiffPane(tr("Changes"), DiffPane::Numbers::Both, this))
    , m_before(new DiffPane(tr("Before"), DiffPane::Numbers::Old, this))
    , m_after(new DiffPane(tr("After"), DiffPane::Numbers::New, this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * theme::spacing);
    for (DiffPane *pane : {m_unified, m_before, m_after}) {
        pane->setAccessibleDescription(
            tr("F7 goes to the next change, Shift+F7 to the one before."));
        row->addWidget(pane, 1);
    }
    m_before->hide();
    m_after->hide();
    m_before->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the other one scrolls both
    lockScrolling(&QAbstractScrollArea::verticalScrollBar);
    lockScrolling(&QAbstractScrollArea::horizontalScrollBar);
    setFocusProxy(m_unified);
}

/// What is scrolled on one side is scrolled on the other, as far as that goes.
void DiffView::lockScrolling(QScrollBar *(QAbstractScrollArea::*bar)() const)
{
    const auto follow = [this](QScrollBar *leader, QScrollBar *follower) {
        connect(leader, &QScrollBar::valueChanged, this, [this, follower](int value) {
            if (m_isFollowing)
                return;
            m_isFollowing = true;
            follower->setValue(value);
            m_isFollowing = false;
        });
    };
    follow((m_before->*bar)(), (m_after->*bar)());
    follow((m_after->*bar)(), (m_before->*bar)());
}

DiffPane *DiffView::pane(Part part) const
{
    switch (part) {
    case Part::Unified:
        return m_unified;
    case Part::Before:
        return m_before;
    case Part::After:
        return m_after;
    }
    Q_UNREACHABLE();
}

DiffPane *DiffView::active() const
{
    if (!m_isSideBySide)
        return m_unified;
    return m_before->hasFocus() ? m_before : m_after;
}

void DiffView::setRows(const QList<DiffRow> &rows)
{
    m_rows = rows;
    m_changes.clear();
    int highest = 0;
    for (const DiffRow &row : rows)
        highest = std::max({highest, row.oldLine, row.newLine});
    for (DiffPane *pane : {m_unified, m_before, m_after}) {
        pane->setRows({});
        pane->setHighestNumber(highest);
    }
    arrange();
}

void DiffView::setSideBySide(bool wanted)
{
    m_isWanted = wanted;
    arrange();
}

/// Lays the rows out for the width there is. The change that was reached stays reached.
void DiffView::arrange()
{
    const bool sideBySide =
        m_isWanted && width() >= leastColumns * m_unified->fontMetrics().horizontalAdvance(u'0');
    const int change = currentChange();
    const bool hadFocus = active()->hasFocus();
    const bool turned = sideBySide != m_isSideBySide;
    m_isSideBySide = sideBySide;
    setFocusProxy(sideBySide ? m_before : m_unified);
    for (DiffPane *pane : {m_before, m_after})
        pane->setVisible(sideBySide);
    m_unified->setVisible(!sideBySide);
    layout()->activate(); // the widths that the words are wrapped to
    if (sideBySide)
        showSides();
    else
        showUnified();
    if (!turned)
        return;
    if (hadFocus)
        focusProxy()->setFocus();
    if (change > 0 && change <= changeCount())
        active()->goToRow(m_changes.at(change - 1).row);
}

/// New rows in place of `pane`'s; what was in sight and where the cursor was stays so.
static void replaceRows(DiffPane *pane, const QList<DiffRow> &rows)
{
    if (rows == pane->rows())
        return;
    const auto placeOf = [](const QList<DiffRow> &list, int row) {
        for (; row < list.size(); ++row)
            if (list.at(row).oldLine > 0 || list.at(row).newLine > 0)
                break;
        return row < list.size() ? list.at(row) : DiffRow{};
    };
    const QList<DiffRow> old = pane->rows();
    const int top = pane->verticalScrollBar()->value();
    const DiffRow cursor = placeOf(old, pane->row());
    const DiffRow first = placeOf(old, top);
    const auto find = [&rows](const DiffRow &wanted) {
        return int(std::find_if(rows.begin(), rows.end(),
                                [&](const DiffRow &row) {
                                    return row.oldLine == wanted.oldLine &&
                                           row.newLine == wanted.newLine;
                                }) -
                   rows.begin());
    };
    const bool wasAtTop = pane->row() == 0;
    pane->setRows(rows);
    if (!old.isEmpty() && !wasAtTop)
        pane->setRow(find(cursor));
    if (!old.isEmpty() && top > 0)
        pane->verticalScrollBar()->setValue(find(first));
}

void DiffView::showUnified()
{
    const QFontMetrics metrics = m_unified->fontMetrics();
    const QList<DiffRow> rows = unifiedLayout(m_rows, [&](const QString &words) {
        return wrapWords(words, metrics, m_unified->textWidth());
    });
    replaceRows(m_unified, rows);
    findChanges(rows, rows);
}

void DiffView::showSides()
{
    const QFontMetrics metrics = m_after->fontMetrics();
    const Sides sides = sidesLayout(m_rows, [&](const QString &words) {
        return wrapWords(words, metrics, m_after->textWidth());
    });
    // Both have a bar or none: the same height, so that they scroll to the same end.
    const auto isWide = [&](const DiffRow &row) {
        return metrics.horizontalAdvance(u'0') * row.text.size() > m_after->textWidth();
    };
    const bool needsBar = std::any_of(sides.before.begin(), sides.before.end(), isWide) ||
                          std::any_of(sides.after.begin(), sides.after.end(), isWide);
    for (DiffPane *pane : {m_before, m_after})
        pane->setHorizontalScrollBarPolicy(needsBar ? Qt::ScrollBarAlwaysOn
                                                    : Qt::ScrollBarAlwaysOff);
    replaceRows(m_before, sides.before);
    replaceRows(m_after, sides.after);
    findChanges(sides.before, sides.after);
}

void DiffView::findChanges(const QList<DiffRow> &before, const QList<DiffRow> &after)
{
    m_changes.clear();
    const auto isChange = [](const DiffRow &row) {
        return row.kind == DiffRow::Kind::Removed || row.kind == DiffRow::Kind::Added;
    };
    DiffRow heading;
    bool inside = false;
    for (int row = 0; row < before.size(); ++row) {
        if (before.at(row).kind == DiffRow::Kind::Heading)
            heading = before.at(row);
        const bool changes = isChange(before.at(row)) || isChange(after.at(row));
        if (changes && !inside)
            m_changes += Change{row, heading};
        inside = changes;
    }
}

int DiffView::currentChange() const
{
    const int row = active()->row();
    const auto after =
        std::upper_bound(m_changes.begin(), m_changes.end(), row,
                         [](int at, const Change &change) { return at < change.row; });
    return int(after - m_changes.begin());
}

void DiffView::goToChange(int change)
{
    if (change < 1 || change > changeCount())
        return;
    const Change &reached = m_changes.at(change - 1);
    if (m_isSideBySide)
        (active() == m_before ? m_after : m_before)->setRow(reached.row);
    active()->goToRow(reached.row);
    const QString count = tr("Change %1 of %2").arg(change).arg(changeCount());
    if (reached.heading.text.isEmpty())
        emit changeReached(count);
    else if (reached.heading.note.isEmpty())
        emit changeReached(
            tr("Change %1 of %2: %3").arg(change).arg(changeCount()).arg(reached.heading.text));
    else
        //: spoken: number of the change, its place in the file, why it is made
        emit changeReached(tr("Change %1 of %2: %3. %4")
                               .arg(change)
                               .arg(changeCount())
                               .arg(reached.heading.text, reached.heading.note));
}

void DiffView::goToLine(int line)
{
    for (DiffPane *pane : {m_unified, m_before, m_after}) {
        const QList<DiffRow> &rows = pane->rows();
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [line](const DiffRow &row) { return row.oldLine == line; });
        if (found != rows.end())
            pane->selectRow(int(found - rows.begin()));
    }
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_F7) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    const int current = currentChange();
    goToChange(std::clamp(back ? current - 1 : current + 1, 1, std::max(1, changeCount())));
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace widgets
