#include "core/bundle/clockcheck.h"

#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace bundle {

base::Result<QList<base::Finding>> checkClock(const QDateTime &now)
{
    constexpr int plausibleYears = 10;
    const QDate built = QDate::fromString(QStringLiteral(MILVUS_TLS_BUILD_DATE), Qt::ISODate);
    const QDate today = now.toUTC().date();
    // A day's grace: a clock set to local time by mistake is not what is meant here.
    if (today.addDays(1) >= built && today <= built.addYears(plausibleYears))
        return {};
    const QStringList args = {now.toUTC().toString(Qt::ISODate)};
    if (!base::isClockTrusted())
        return base::fail(base::Code::ClockWrong, args);
    return QList<base::Finding>{{base::Severity::Warning, base::Code::ClockWrong, args, {}, {}}};
}

} // namespace bundle
