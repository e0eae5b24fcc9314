#pragma once

#include "core/pki/handle.h"

#include <QDateTime>

namespace pki {

/// UTC; an unreadable time is an invalid QDateTime.
QDateTime readTime(const ASN1_TIME &time);

/// UTCTime through 2049, GeneralizedTime from 2050, whole seconds (RFC 5280 4.1.2.5).
TimeHandle makeTime(const QDateTime &instant);

} // namespace pki
