#include "ui/widgets/diffview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/diffpane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace widgets {

static constexpr int leastColumns = 84; // characters that both sides need together
static constexpr int mostPlaces = 400;  // shown at once: quick to lay out, and many screens high

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
    lockScrolling();
    for (DiffPane *pane : {m_unified, m_after})
        // Not at once: what scrolls may be in the middle of using the rows.
        connect(pane, &DiffPane::scrolledTo, this, &DiffView::moveOn, Qt::QueuedConnection);
    setFocusProxy(m_unified);
}

/// What is scrolled on one side is scrolled on the other, as far as that goes.
void DiffView::lockScrolling()
{
    const auto follow = [this](DiffPane *leader, DiffPane *follower) {
        const auto move = [this](QScrollBar *bar) {
            return [this, bar](int value) {
                if (m_isFollowing)
                    return;
                const QScopedValueRollback following(m_isFollowing, true);
                bar->setValue(value);
            };
        };
        connect(leader, &DiffPane::scrolledTo, this, move(follower->verticalScrollBar()));
        connect(leader->horizontalScrollBar(), &QScrollBar::valueChanged, this,
                move(follower->horizontalScrollBar()));
    };
    follow(m_before, m_after);
    follow(m_after, m_before);
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

QList<DiffPane *> DiffView::shownPanes() const
{
    return m_isSideBySide ? QList{m_before, m_after} : QList{m_unified};
}

int DiffView::placeCount() const
{
    return m_isSideBySide ? int(m_diff.pairs().size()) : m_diff.rowCount();
}

int DiffView::placeOf(const Diff::Change &change) const
{
    return m_isSideBySide ? change.pair : change.row;
}

/// The row that shows this place now, or the one nearest to it.
int DiffView::rowOf(int place) const
{
    const auto found = std::ranges::lower_bound(m_places, place);
    return int(std::min(found - m_places.begin(), std::max<qsizetype>(1, m_places.size()) - 1));
}

void DiffView::setDiff(const Diff &diff)
{
    m_diff = diff;
    m_from = 0;
    m_places.clear();
    for (DiffPane *pane : {m_unified, m_before, m_after}) {
        pane->setRows({});
        pane->setHighestNumber(diff.highestNumber());
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
    if (turned) {
        m_places.clear(); // rows and pairs are counted apart
        m_from = sideBySide ? m_diff.pairOf(m_from) : m_diff.rowOf(m_from);
        m_from = std::clamp(m_from, 0, std::max(0, placeCount() - mostPlaces));
    }
    layOut();
    if (!turned)
        return;
    if (hadFocus)
        focusProxy()->setFocus();
    if (change > 0) {
        const int place = placeOf(m_diff.changes().at(change - 1));
        bringIn(place);
        active()->goToRow(rowOf(place));
    }
}

/// New rows in place of `pane`'s; what was in sight and where the cursor was stays so. `places`:
/// of the rows until now.
void DiffView::fill(DiffPane *pane, const QList<DiffRow> &rows, const QList<int> &places)
{
    if (rows == pane->rows())
        return;
    const int top = pane->verticalScrollBar()->value();
    const int cursor = pane->row();
    pane->setRows(rows);
    if (cursor > 0 && cursor < places.size())
        pane->setRow(rowOf(places.at(cursor)));
    if (top < places.size() && (top > 0 || m_from > 0))
        pane->verticalScrollBar()->setValue(rowOf(places.at(top)));
}

/// Says how much there is above and below what is shown.
void DiffView::addEnds(DiffLayout &layout, int to) const
{
    const int below = placeCount() - to;
    const QLocale locale;
    const auto row = [](const QString &words) {
        return DiffRow{.kind = DiffRow::Kind::Note, .text = words};
    };
    for (QList<DiffRow> *side : {&layout.left, &layout.right}) {
        if (side->isEmpty())
            continue;
        if (m_from > 0)
            side->prepend(row(tr("More lines above: %1").arg(locale.toString(m_from))));
        if (below > 0)
            side->append(row(tr("More lines below: %1").arg(locale.toString(below))));
    }
    if (m_from > 0)
        layout.places.prepend(m_from - 1);
    if (below > 0)
        layout.places.append(to);
}

void DiffView::layOut()
{
    const QFontMetrics metrics = m_unified->fontMetrics();
    DiffPane *const noted = m_isSideBySide ? m_after : m_unified;
    const auto wrap = [&](const QString &words) {
        return wrapWords(words, metrics, noted->textWidth());
    };
    const int to = std::min(placeCount(), m_from + mostPlaces);
    DiffLayout layout = m_isSideBySide ? sidesLayout(m_diff, m_from, to, wrap)
                                       : unifiedLayout(m_diff, m_from, to, wrap);
    addEnds(layout, to);
    const QList<int> earlier = std::exchange(m_places, layout.places);
    const QScopedValueRollback following(m_isFollowing, true); // each finds its own place again
    if (m_isSideBySide) {
        // Both have a bar or none: the same height, so that they scroll to the same end.
        const auto isWide = [&](const DiffRow &row) {
            return metrics.horizontalAdvance(u'0') * row.text.size() > m_after->textWidth();
        };
        const bool needsBar =
            std::ranges::any_of(layout.left, isWide) || std::ranges::any_of(layout.right, isWide);
        for (DiffPane *pane : {m_before, m_after})
            pane->setHorizontalScrollBarPolicy(needsBar ? Qt::ScrollBarAlwaysOn
                                                        : Qt::ScrollBarAlwaysOff);
        fill(m_before, layout.left, earlier);
        fill(m_after, layout.right, earlier);
    } else {
        fill(m_unified, layout.left, earlier);
    }
}

/// Shows another part when the end of this one is reached.
void DiffView::moveOn()
{
    const QScrollBar *const bar = shownPanes().last()->verticalScrollBar();
    const bool isAtTop = bar->value() == 0 && m_from > 0;
    const bool isAtEnd =
        bar->value() == bar->maximum() && m_from + mostPlaces < placeCount() && bar->value() > 0;
    if (!isAtTop && !isAtEnd)
        return;
    m_from = std::clamp(m_from + (isAtEnd ? 1 : -1) * mostPlaces / 2, 0, placeCount() - mostPlaces);
    layOut();
}

/// Sees to it that this place is among those shown.
void DiffView::bringIn(int place)
{
    if (place >= m_from && place < m_from + mostPlaces)
        return;
    m_from = std::clamp(place - mostPlaces / 2, 0, std::max(0, placeCount() - mostPlaces));
    layOut();
}

int DiffView::currentChange() const
{
    const int place = m_places.value(active()->row(), 0);
    const QList<Diff::Change> &changes = m_diff.changes();
    const auto after = std::upper_bound(
        changes.begin(), changes.end(), place,
        [this](int at, const Diff::Change &change) { return at < placeOf(change); });
    return int(after - changes.begin());
}

void DiffView::goToChange(int change)
{
    if (change < 1 || change > changeCount())
        return;
    const Diff::Change &reached = m_diff.changes().at(change - 1);
    bringIn(placeOf(reached));
    const int row = rowOf(placeOf(reached));
    if (m_isSideBySide)
        (active() == m_before ? m_after : m_before)->setRow(row);
    active()->goToRow(row);
    const DiffRow heading = reached.heading < 0 ? DiffRow() : m_diff.row(reached.heading);
    const QString count = tr("Change %1 of %2").arg(change).arg(changeCount());
    if (heading.text.isEmpty())
        emit changeReached(count);
    else if (heading.note.isEmpty())
        emit changeReached(
            tr("Change %1 of %2: %3").arg(change).arg(changeCount()).arg(heading.text));
    else
        //: spoken: number of the change, its place in the file, why it is made
        emit changeReached(tr("Change %1 of %2: %3. %4")
                               .arg(change)
                               .arg(changeCount())
                               .arg(heading.text, heading.note));
}

void DiffView::goToLine(int line)
{
    const int row = m_diff.rowOfOldLine(line);
    if (row < 0)
        return;
    const int place = m_isSideBySide ? m_diff.pairOf(row) : row;
    bringIn(place);
    for (DiffPane *pane : shownPanes())
        pane->selectRow(rowOf(place));
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
