#include "core/pki/asntime.h"

#include <ctime>

namespace pki {

QDateTime readTime(const ASN1_TIME &time)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(&time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

TimeHandle makeTime(const QDateTime &instant)
{
    return TimeHandle(ASN1_TIME_set(nullptr, static_cast<std::time_t>(instant.toSecsSinceEpoch())));
}

} // namespace pki
