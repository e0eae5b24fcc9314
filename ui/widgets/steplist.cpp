#include "ui/widgets/steplist.h"

#include "ui/theme/glyph.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace widgets {

namespace {

constexpr int stateRole = Qt::UserRole;
constexpr int numberRole = Qt::UserRole + 1; ///< 0: not a step of the sequence
constexpr int signRole = Qt::UserRole + 2;   ///< theme::Glyph of a place
constexpr int rowHeight = 34;

StepList::State stateOf(const QModelIndex &index)
{
    return static_cast<StepList::State>(index.data(stateRole).toInt());
}

void paintCircle(QPainter &painter, const QRectF &circle, StepList::State state,
                 const QModelIndex &index)
{
    const int number = index.data(numberRole).toInt();
    const bool current = state == StepList::State::Current;
    const bool done = state == StepList::State::Done;
    const QColor quiet =
        theme::color(state == StepList::State::ToCome ? theme::Color::Muted : theme::Color::Text);
    const QColor fill = current ? theme::color(theme::Color::Accent)
                        : done  ? theme::color(theme::Color::Ok)
                                : QColor(Qt::transparent);
    const QColor sign = current || done ? theme::color(theme::Color::OnAccent) : quiet;
    theme::drawBox(painter, circle, fill, current || done ? fill : quiet, circle.width() / 2);
    if (done) {
        theme::drawGlyph(painter, theme::Glyph::Check, circle.adjusted(4, 4, -4, -4), sign);
    } else if (number == 0) {
        theme::drawGlyph(painter, static_cast<theme::Glyph>(index.data(signRole).toInt()),
                         circle.adjusted(4, 4, -4, -4), sign);
    } else {
        QFont font = theme::captionFont();
        if (current)
            font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(sign);
        painter.drawText(circle, Qt::AlignCenter, QLocale().toString(number));
    }
}

class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const StepList::State state = stateOf(index);
        const bool current = state == StepList::State::Current;
        const QRect row = option.rect;
        painter->save();
        if (current) {
            painter->fillRect(row, theme::color(theme::Color::Card));
            const QRect bar(option.direction == Qt::RightToLeft ? row.right() - 2 : row.left(),
                            row.top(), 3, row.height());
            painter->fillRect(bar, theme::color(theme::Color::Accent));
        } else if ((option.state & QStyle::State_MouseOver) && state != StepList::State::ToCome) {
            painter->fillRect(row, theme::color(theme::Color::Hover));
        }
        const QRect circle = QStyle::visualRect(
            option.direction, row, QRect(row.left() + 16, row.center().y() - 9, 20, 20));
        paintCircle(*painter, circle, state, index);
        QFont font = option.font;
        if (current)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(theme::color(state == StepList::State::ToCome ? theme::Color::Muted
                                                                      : theme::Color::Text));
        const QRect words = QStyle::visualRect(option.direction, row, row.adjusted(46, 0, -8, 0));
        const QString title =
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading), title);
        if (option.state & QStyle::State_HasFocus)
            theme::drawBox(*painter, QRectF(row).adjusted(1, 1, -1, -1), Qt::transparent,
                           theme::color(theme::Color::Accent), 3, 2);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(bold);
        return {46 + metrics.horizontalAdvance(index.data().toString()) + 16,
                qMax(rowHeight, metrics.height() + 12)};
    }
};

} // namespace

StepList::StepList(const QString &accessibleName, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new StepDelegate(this));
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this, &StepList::choose);
}

void StepList::addStep(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(numberRole, count());
    setState(count() - 1, State::ToCome);
}

void StepList::addPlace(const QString &title, theme::Glyph sign)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(numberRole, 0);
    item->setData(signRole, static_cast<int>(sign));
    setState(count() - 1, State::Free);
}

void StepList::setState(int row, State state)
{
    QListWidgetItem *const entry = item(row);
    entry->setData(stateRole, static_cast<int>(state));
    entry->setFlags(state == State::ToCome ? Qt::ItemNeverHasChildren
                                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    for (int other = 0; other < count(); ++other)
        item(other)->setData(Qt::AccessibleTextRole, spoken(other));
    if (state == State::Current)
        setCurrentItem(entry, QItemSelectionModel::NoUpdate);
}

StepList::State StepList::state(int row) const
{
    return static_cast<State>(item(row)->data(stateRole).toInt());
}

QString StepList::spoken(int row) const
{
    const QString title = item(row)->text();
    const int number = item(row)->data(numberRole).toInt();
    if (number == 0)
        return title;
    switch (state(row)) {
    case State::Done:
        return tr("Step %1 of %2, %3, done").arg(number).arg(count()).arg(title);
    case State::Current:
        return tr("Step %1 of %2, %3, current").arg(number).arg(count()).arg(title);
    case State::ToCome:
        return tr("Step %1 of %2, %3, to come").arg(number).arg(count()).arg(title);
    case State::Free:
        return tr("Step %1 of %2, %3").arg(number).arg(count()).arg(title);
    }
    Q_UNREACHABLE();
}

QSize StepList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return {qMax(200, sizeHintForColumn(0)), height};
}

QSize StepList::minimumSizeHint() const
{
    return {sizeHint().width(), count() > 0 ? sizeHintForRow(0) : 0};
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(currentItem());
        return;
    default:
        QListWidget::keyPressEvent(event);
    }
}

void StepList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    if (!currentItem() && count() > 0)
        setCurrentRow(0, QItemSelectionModel::NoUpdate);
}

void StepList::choose(QListWidgetItem *item)
{
    if (item && state(row(item)) != State::ToCome)
        emit chosen(row(item));
}

} // namespace widgets
