#include "core/base/clock.h"

#include <atomic>
#include <cmath>

namespace base {

namespace {

std::optional<QDateTime> &fixedNow()
{
    static std::optional<QDateTime> instant;
    return instant;
}

std::atomic_bool &trust()
{
    static std::atomic_bool given = false;
    return given;
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

void trustClock()
{
    trust() = true;
}

bool isClockTrusted()
{
    return trust();
}

qint64 daysLeft(const QDateTime &instant)
{
    constexpr double secondsPerDay = 86400;
    return static_cast<qint64>(
        std::floor(static_cast<double>(now().secsTo(instant)) / secondsPerDay));
}

} // namespace base
