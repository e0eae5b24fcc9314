#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace pki {

/// A fresh serial number: 16 octets from OpenSSL's generator, positive, the first not zero (RFC
/// 5280 4.1.2.2). RandomnessFailed when the generator has nothing to give.
base::Result<QByteArray> randomSerial();

/// What ca.srl holds: the last serial used, upper-case hexadecimal with an even number of digits,
/// one line feed.
QByteArray serialFileText(QByteArrayView serial);

} // namespace pki
