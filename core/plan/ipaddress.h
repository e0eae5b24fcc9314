#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace plan {

/// Whether the text can only be meant as an address: digits and dots in four parts, or two colons.
bool looksLikeAddress(QStringView text);

/// The canonical form (RFC 5952) of an IPv4 or IPv6 address without brackets, port or zone. Refuses
/// leading zeros and short forms (AddressInvalid), zones (AddressZone), IPv4 in IPv6
/// (AddressMapped) and 0.0.0.0 or :: (AddressUnspecified).
base::Result<QString> parseAddress(QStringView text);

/// The 4 or 16 octets of an iPAddress as canonical text; empty for any other length.
QString addressText(QByteArrayView octets);

} // namespace plan
