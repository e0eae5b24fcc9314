#pragma once

#include "core/pki/handle.h"

namespace pki {

/// The digest that goes with a key: SHA-384 with P-384, SHA-512 with P-521, none of its own for
/// Ed25519 and Ed448, else SHA-256 (certificates.md 1.1, Mozilla policy 5.1).
const EVP_MD *digestFor(const EVP_PKEY &key);

} // namespace pki
