#pragma once

#include "ui/pages/session.h"

class QWidget;

namespace shell {

/// Whether closing now would lose what the user typed: the plan differs from `start` (what it was
/// when the window opened) and no files were made from it. A deployment that was merely found does
/// not count.
bool wouldLose(const pages::Session &session, const plan::Plan &start);

/// Asks before typed answers are dropped; the safe answer is the default. True: close.
bool confirmClose(QWidget *parent);
/// Asks before running work is stopped. True: stop it.
bool confirmStop(QWidget *parent);

} // namespace shell
