#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace bundle {

/// ClockWrong when `now` is before this program was built or more than ten years after:
/// certificates made then would be refused by everybody whose clock is right. Once
/// base::trustClock() was called it is a warning in the list, else an error.
base::Result<QList<base::Finding>> checkClock(const QDateTime &now);

} // namespace bundle
