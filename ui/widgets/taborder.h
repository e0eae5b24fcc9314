#pragma once

#include <QList>

class QWidget;

namespace widgets {

/// Moves the focus one control on (or back) through these parts of a window, one part after the
/// other, each in the order in which its layouts show it, and from the last to the first. False
/// when nothing there takes the focus. Qt's own chain is in the order of making: rows, banners and
/// cards that came later wait at its end, and what is moved in it loses its neighbours.
bool walkTabs(const QList<QWidget *> &parts, bool forward);

} // namespace widgets
