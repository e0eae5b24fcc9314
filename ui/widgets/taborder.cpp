#include "ui/widgets/taborder.h"

#include <QLayout>
#include <QStackedWidget>
#include <QWidget>

#include <algorithm>

namespace widgets {

namespace {

void collect(QWidget *widget, QList<QWidget *> &stops);

void collect(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *const item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(item->layout(), stops);
    }
}

/// Children that a widget places itself, line by line.
void collectPlaced(QWidget *widget, QList<QWidget *> &stops)
{
    QList<QWidget *> children =
        widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const bool mirrored = widget->layoutDirection() == Qt::RightToLeft;
    const auto before = [mirrored](const QWidget *one, const QWidget *other) {
        if (one->y() != other->y())
            return one->y() < other->y();
        return mirrored ? one->x() > other->x() : one->x() < other->x();
    };
    std::stable_sort(children.begin(), children.end(), before);
    for (QWidget *child : std::as_const(children))
        collect(child, stops);
}

void collect(QWidget *widget, QList<QWidget *> &stops)
{
    if (widget->isHidden() || widget->isWindow())
        return;
    if (widget->focusPolicy() & Qt::TabFocus)
        stops += widget;
    else if (auto *const stack = qobject_cast<QStackedWidget *>(widget))
        collect(stack->currentWidget(), stops);
    else if (widget->layout())
        collect(widget->layout(), stops);
    else
        collectPlaced(widget, stops);
}

} // namespace

void orderTabs(const QList<QWidget *> &parts)
{
    QList<QWidget *> stops;
    for (QWidget *part : parts)
        collect(part, stops);
    for (int i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace widgets
