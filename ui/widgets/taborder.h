#pragma once

#include <QList>

class QWidget;

namespace widgets {

/// Makes Tab walk these parts of a window one after the other, each in the order in which its
/// layouts show it. Widgets that came later (rows, banners, cards) otherwise wait at the end.
void orderTabs(const QList<QWidget *> &parts);

} // namespace widgets
