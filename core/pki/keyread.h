#pragma once

#include "core/pki/certificateview.h"

#include <openssl/types.h>

namespace pki {

/// Facts of the public half of a key.
KeyFacts readKey(const EVP_PKEY &key);

/// The same from a SubjectPublicKeyInfo, also when OpenSSL cannot use the key: then only algorithm
/// and digest.
KeyFacts readKey(const X509_PUBKEY &info);

} // namespace pki
