#pragma once

#include "core/pki/issue.h"
#include "core/pki/publickey.h"

namespace pki {

/// The same for a key whose public half is encoded already.
base::Result<QByteArray> makeRequest(const Profile &profile, EVP_PKEY &key,
                                     const PublicKey &publicKey);

} // namespace pki
