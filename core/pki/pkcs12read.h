#pragma once

#include "core/pki/privatekey.h"

namespace pki {

/// What a PKCS#12 file holds.
struct Pkcs12Content
{
    QList<CertificateView> certificates; ///< in the order of the file
    PrivateKey key;                      ///< the first; empty: there is none
    bool isLocked = false;               ///< it takes the passphrase to open it
};

/// By its first octets (RFC 7292, 4).
bool isPkcs12(QByteArrayView content);

/// Opens one; an empty passphrase is tried as that, too, and one that takes none opens with any.
/// KeyEncrypted when one is needed and none is given, PassphraseWrong, KeyLockTooSlow;
/// Pkcs12NotRead for what is broken, or locked with a cipher that OpenSSL calls legacy where its
/// module for those is not on the machine. Blocking, short; any thread.
base::Result<Pkcs12Content> openPkcs12(QByteArrayView content, const QString &origin,
                                       const base::Secret &passphrase);

} // namespace pki
