#include "core/plan/period.h"

namespace plan {

Period periodFrom(const QDateTime &now, int days)
{
    constexpr qint64 secondsPerDay = 86400;
    constexpr qint64 backdating = 3600;
    const QDateTime from =
        QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() - backdating, Qt::UTC);
    return {from, from.addSecs(days * secondsPerDay - 1)};
}

} // namespace plan
