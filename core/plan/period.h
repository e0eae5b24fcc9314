#pragma once

#include <QDateTime>

namespace plan {

/// From when until when a certificate is good, both ends included.
struct Period
{
    QDateTime from;
    QDateTime until;
};

/// The period of a certificate that is made `now`: it begins an hour earlier, for clocks that are
/// behind, and is exactly `days` long, so that 825 days are not 825 days and an hour.
Period periodFrom(const QDateTime &now, int days);

} // namespace plan
