#pragma once

#include <QDateTime>

#include <optional>

namespace base {

/// The one clock of the product, in UTC.
QDateTime now();
/// Lets a test set the clock; std::nullopt gives the real one back.
void setNowForTests(const std::optional<QDateTime> &instant);
/// Somebody says that the clock of this computer is right, though it shows an unlikely time: for
/// the rest of this process. Any thread.
void trustClock();
bool isClockTrusted();
/// Whole days from now until `instant`, rounded down; negative when it has passed.
qint64 daysLeft(const QDateTime &instant);

} // namespace base
