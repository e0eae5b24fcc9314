#pragma once

#include <QString>

namespace bundle {

/// Whether a file holds a private key that opens without a passphrase, or a torn one: in PEM,
/// anywhere in it, as DER or in a PKCS#12 file. A file of more than 256 KiB is none. Blocking,
/// short.
bool holdsOpenKey(const QString &path);

/// The same, or whether the file is an archive, in which one may be. Blocking, short.
bool mayHoldOpenKey(const QString &path);

/// Whether that is so of a file in a folder, or in a folder of it, as far as a thousand of them
/// say. Links are not followed. Blocking, short.
bool holdsOpenKeyBelow(const QString &folder);

} // namespace bundle
