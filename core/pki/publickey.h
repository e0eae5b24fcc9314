#pragma once

#include "core/pki/certificateview.h"
#include "core/pki/handle.h"

namespace pki {

/// The public half of a key as it stands in certificates and requests (SubjectPublicKeyInfo, RFC
/// 5280 4.1.2.7), encoded once for all of them. X509_set_pubkey encodes it for each and reads each
/// back, which in OpenSSL 3.0 takes longer than signing.
class PublicKey
{
public:
    /// `key` must outlive this object.
    explicit PublicKey(const EVP_PKEY &key);

    [[nodiscard]] const EVP_PKEY &key() const { return m_key; }
    /// Puts the octets into a certificate or request; false when the key has none.
    [[nodiscard]] bool putInto(X509_PUBKEY *info) const;
    [[nodiscard]] KeyFacts facts() const;

private:
    const EVP_PKEY &m_key;
    OctetsHandle m_der;
    int m_size = 0;
};

} // namespace pki
