#pragma once

#include "core/pki/handle.h"
#include "core/pki/profile.h"

namespace pki {

/// What the holder asks for in a request: key usage, extended key usage and SAN, as they are then
/// signed. Null when something does not fit.
ExtensionListHandle requestExtensions(const Profile &profile, const EVP_PKEY &key);

/// All extensions of a certificate that has its public key already, which is that of `key`, signed
/// by `issuer` (null: by itself).
ExtensionListHandle certificateExtensions(const Profile &profile, const X509 &certificate,
                                          const EVP_PKEY &key, const X509 *issuer);

} // namespace pki
