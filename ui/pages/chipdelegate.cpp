#include "ui/pages/chipdelegate.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace pages {

static constexpr int signSize = 16;
static constexpr int padding = 2 * theme::spacing;

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool under = option.state.testFlag(QStyle::State_MouseOver);
    const theme::Color fill = chosen  ? theme::Color::AccentTint
                              : under ? theme::Color::Hover
                                      : theme::Color::Card;
    const theme::Color border = chosen || focused ? theme::Color::Accent : theme::Color::Border;
    theme::drawBox(*painter, option.rect, theme::color(fill), theme::color(border),
                   theme::controlRadius, focused ? 2 : 1);
    const QRect sign(option.rect.left() + padding, option.rect.center().y() - signSize / 2 + 1,
                     signSize, signSize);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QStyle::visualRect(option.direction, option.rect, sign));
    const QRect words =
        option.rect.adjusted(padding + signSize + theme::spacing, 0, -theme::spacing, 0);
    painter->setFont(option.font);
    painter->setPen(theme::color(chosen ? theme::Color::Accent : theme::Color::Text));
    const QString text =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width());
    painter->drawText(
        QStyle::visualRect(option.direction, option.rect, words),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter), text);
    painter->restore();
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int words = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {words + signSize + theme::spacing + 2 * padding,
            std::max(28, option.fontMetrics.height() + 2 * theme::spacing)};
}

} // namespace pages
