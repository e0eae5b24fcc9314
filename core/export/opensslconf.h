#pragma once

#include "core/pki/profile.h"

namespace exporter {

/// `text` as the value of an openssl.cnf line, so that it means exactly `text` (config(5) of
/// OpenSSL): no variable, comment, quotation or line end comes out of it. Pure.
QString confValue(const QString &text);

/// The openssl.cnf for one certificate: sections `req` with the subject, `request` with the
/// extensions of the request, `certificate` with those of the certificate. Pure.
QStringList opensslConf(const pki::Profile &profile, plan::KeyKind key);

} // namespace exporter
