#pragma once

#include "core/pki/certificateview.h"

#include <openssl/types.h>

namespace pki {

/// Facts of the public half of a key, all but the digest.
KeyFacts factsWithoutDigest(const EVP_PKEY &key);

/// All facts from a SubjectPublicKeyInfo, also when OpenSSL cannot use the key: then only algorithm
/// and digest.
KeyFacts readKey(const X509_PUBKEY &info);

} // namespace pki
