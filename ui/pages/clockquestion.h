#pragma once

class QWidget;

namespace base {
struct Error;
}

namespace pages {

/// Asks whether to sign by a clock that shows an unlikely time (ClockWrong). A yes holds until the
/// program ends.
bool trustsClock(const base::Error &error, QWidget *parent);

} // namespace pages
