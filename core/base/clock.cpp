#include "core/base/clock.h"

#include <cmath>

namespace base {

namespace {

std::optional<QDateTime> &fixedNow()
{
    static std::optional<QDateTime> instant;
    return instant;
}

} // namespace

QDateTime now()
{
    return fixedNow().value_or(QDateTime::currentDateTimeUtc());
}

void setNowForTests(const std::optional<QDateTime> &instant)
{
    fixedNow() = instant;
}

qint64 daysLeft(const QDateTime &instant)
{
    constexpr double secondsPerDay = 86400;
    return static_cast<qint64>(
        std::floor(static_cast<double>(now().secsTo(instant)) / secondsPerDay));
}

} // namespace base
