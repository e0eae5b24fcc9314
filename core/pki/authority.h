#pragma once

#include "core/pki/issue.h"

namespace pki {

/// Where the two halves of an existing CA were read, for errors.
struct AuthorityOrigin
{
    QString certificate;
    QString key;
};

/// Joins an existing CA certificate and its key. The certificate must be a self-signed CA that
/// strict verifiers accept at any time (NotACa otherwise, with their reason as detail); the key
/// must not be encrypted (CaKeyEncrypted) and must belong to it (CaKeyMismatch); unreadable PEM is
/// PemBroken or NothingRecognised. Dates are not looked at.
base::Result<Authority> loadAuthority(QByteArrayView certificatePem, QByteArrayView keyPem,
                                      const AuthorityOrigin &origin);

} // namespace pki
