#include "core/pki/signing.h"

namespace pki {

const EVP_MD *digestFor(const EVP_PKEY &key)
{
    switch (EVP_PKEY_get_base_id(&key)) {
    case EVP_PKEY_ED25519:
    case EVP_PKEY_ED448:
        return nullptr;
    case EVP_PKEY_EC:
        if (EVP_PKEY_get_bits(&key) > 384)
            return EVP_sha512();
        return EVP_PKEY_get_bits(&key) > 256 ? EVP_sha384() : EVP_sha256();
    default:
        return EVP_sha256();
    }
}

} // namespace pki
