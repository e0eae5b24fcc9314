#pragma once

#include "core/base/finding.h"

#include <QDateTime>

#include <optional>

namespace bundle {

/// ClockWrong when `now` is before this program was built or more than ten years after:
/// certificates made then would be refused by everybody whose clock is right.
std::optional<base::Finding> clockRemark(const QDateTime &now);

} // namespace bundle
