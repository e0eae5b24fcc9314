#include "core/bundle/clockcheck.h"

using namespace Qt::StringLiterals;

namespace bundle {

std::optional<base::Finding> clockRemark(const QDateTime &now)
{
    constexpr int plausibleYears = 10;
    const QDate built = QDate::fromString(QStringLiteral(MILVUS_TLS_BUILD_DATE), Qt::ISODate);
    const QDate today = now.toUTC().date();
    // A day's grace: a clock set to local time by mistake is not what is meant here.
    if (today.addDays(1) >= built && today <= built.addYears(plausibleYears))
        return std::nullopt;
    return base::Finding{
        base::Severity::Warning, base::Code::ClockWrong, {now.toUTC().toString(Qt::ISODate)}};
}

} // namespace bundle
