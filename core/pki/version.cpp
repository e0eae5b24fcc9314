#include "core/pki/version.h"

#include <openssl/crypto.h>

namespace pki {

QString openSslVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
}

} // namespace pki
