#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
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

bool walkTabs(const QList<QWidget *> &parts, bool forward)
{
    QList<QWidget *> stops;
    for (QWidget *part : parts)
        collect(part, stops);
    stops.removeIf([](const QWidget *stop) { return !stop->isEnabled(); });
    if (stops.isEmpty())
        return false;
    const QWidget *const now = QApplication::focusWidget();
    const auto here = std::ranges::find_if(stops, [now](const QWidget *stop) {
        return stop == now || stop->focusProxy() == now || stop->isAncestorOf(now);
    });
    const qsizetype count = stops.size();
    const qsizetype place = here - stops.begin();
    QWidget *const next = here == stops.end()
                              ? (forward ? stops.first() : stops.last())
                              : stops.at((place + (forward ? 1 : count - 1)) % count);
    next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *above = next->parentWidget(); above; above = above->parentWidget())
        if (auto *const area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(next);
    return true;
}

} // namespace widgets
