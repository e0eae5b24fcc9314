#pragma once

#include "core/pki/issue.h"

namespace pki {

/// Where the two halves of an existing CA were read, for errors.
struct AuthorityOrigin
{
    QString certificate;
    QString key;
};

/// Joins an existing CA and its key. `certificatePem` may hold several CAs, as it does while one
/// takes over from another: the first that belongs to the key is taken. The first of them must be a
/// self-signed CA that signs (CaIsIntermediate when another one signed it; NotACa otherwise, with
/// the verifier's reason as detail); what only strict verifiers miss is told in `flaw`.
/// CaKeyEncrypted when the key needs a passphrase and none is given, PassphraseWrong when that does
/// not open it, CaKeyMismatch when it belongs to none of the certificates; unreadable PEM is
/// PemBroken or NothingRecognised. Dates are not looked at.
base::Result<Authority> loadAuthority(QByteArrayView certificatePem, QByteArrayView keyPem,
                                      const AuthorityOrigin &origin,
                                      const base::Secret &passphrase = base::Secret());

} // namespace pki
