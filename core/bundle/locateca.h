#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace bundle {

/// The two files of a CA; a PKCS#12 file is both.
struct CaFiles
{
    QString certificate;    ///< path
    QString key;            ///< path
    QStringList above = {}; ///< of one that another signed: the other files with those above it
};

/// Whether there is a PKCS#12 file, with a CA in it perhaps: small, and such by its first octets.
bool isPkcs12File(const QString &path);

/// Finds the CA in a folder, whatever made it: ca.pem and ca.key when both are there, else by
/// content in the folder itself and in private, certs, pki and pki/private below it (mkcert,
/// easy-rsa, XCA and others have names of their own), in PKCS#12 files when nothing else there can
/// sign. A file may also stand in place of the folder: PKCS#12, which is not opened then, or the
/// certificate, whose key is in the same file, beside it or in private. Keys and PKCS#12 files
/// under a passphrase are tried with `passphrase`. Where no root can sign, one that a root there
/// vouches for is taken. FolderMissing; CaNotFound; CaIsIntermediate when none there signed itself;
/// StoreWithoutKey; CaKeyMissing; CaKeyEncrypted or PassphraseWrong when only what cannot
/// be opened is left; Pkcs12NotRead; CaSeveral when more than one CA could sign. Blocking.
base::Result<CaFiles> locateCa(const QString &folder, const base::Secret &passphrase);

/// The same without a passphrase, for a look ahead: a key that waits for one counts as that of the
/// CA beside it.
base::Result<CaFiles> locateLockedCa(const QString &folder);

} // namespace bundle
