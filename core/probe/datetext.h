#pragma once

#include <QDateTime>

namespace probe {

/// An instant as the argument of a finding.
inline QString dateText(const QDateTime &date)
{
    return date.toString(Qt::ISODate);
}

} // namespace probe
