#pragma once

#include "core/pki/certificateview.h"

#include <openssl/types.h>

namespace pki {

/// The attributes of a distinguished name in their order; text of any string type as Unicode.
QList<NameAttribute> readName(const X509_NAME &name);
QByteArray derOf(const X509_NAME &name);

/// "2.5.29.17"
QString oidText(const ASN1_OBJECT &object);

/// The value of the first "CN", else empty.
QString commonNameOf(const QList<NameAttribute> &name);

} // namespace pki
