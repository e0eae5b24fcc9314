#pragma once

#include <openssl/types.h>

namespace pki {

/// A context with OpenSSL's "legacy" module as well, for opening PKCS#12 files that are locked with
/// RC2-40 and the like; nothing is made or judged with it. The module is taken from OpenSSL's own
/// folder alone, whatever OPENSSL_MODULES says. nullptr when the machine has none. Thread-safe;
/// lives as long as the process.
OSSL_LIB_CTX *libraryWithOldCiphers();

} // namespace pki
