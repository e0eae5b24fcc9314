#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace pki {

/// What goes into a PKCS#12 file, as PEM. Views: valid as long as what they look at.
struct Pkcs12Parts
{
    QByteArrayView certificate;
    QByteArrayView key;
    QByteArrayView authority; ///< the CA's certificate, put beside it
    QString friendlyName;     ///< how key stores list it
};

/// Certificate, private key and CA in one PKCS#12 file under a passphrase, by today's defaults
/// (PBES2 with AES-256, SHA-256 for the integrity check; RFC 7292, certificates.md 1.3).
/// KeyMismatch when certificate and key do not belong together, KeyEncrypted for a key with a
/// passphrase, PassphraseNeeded for an empty one. About 0.1 s; any thread.
base::Result<base::Secret> makePkcs12(const Pkcs12Parts &parts, const base::Secret &passphrase);

} // namespace pki
