#include "ui/widgets/timedelegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace widgets {

static constexpr int longestBar = 11 * theme::spacing;
static constexpr int barHeight = 2 * theme::spacing;

/// The share of the slowest stage, with a square root so that quick stages can still be told apart.
static qreal share(const QModelIndex &index)
{
    double most = 0;
    for (int row = 0; row < index.model()->rowCount(); ++row)
        most =
            std::max(most, index.siblingAtRow(row).data(TimeDelegate::MillisecondsRole).toDouble());
    const double own = index.data(TimeDelegate::MillisecondsRole).toDouble();
    return most > 0 ? std::sqrt(own / most) : 0;
}

void TimeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QString words = own.text;
    own.text.clear();
    own.widget->style()->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(MillisecondsRole).toDouble() > 0) {
        const int width = std::max(3, int(share(index) * longestBar));
        const QRect bar(option.rect.left() + theme::spacing,
                        option.rect.center().y() - barHeight / 2, width, barHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::color(theme::Color::Accent));
        painter->drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 2, 2);
        painter->setPen(theme::color(theme::Color::Muted));
        painter->setFont(theme::captionFont());
        const QRect place =
            option.rect.adjusted(theme::spacing + width + theme::spacing + 2, 0, 0, 0);
        painter->drawText(
            QStyle::visualRect(option.direction, option.rect, place),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
            words);
    }
    painter->setPen(theme::color(theme::Color::Border));
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize TimeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(theme::captionFont());
    return {longestBar + metrics.horizontalAdvance(QStringLiteral("00000 ms")) + 2 * theme::spacing,
            option.fontMetrics.height() + 2 * theme::spacing};
}

} // namespace widgets
