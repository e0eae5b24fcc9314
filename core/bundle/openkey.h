#pragma once

#include <QString>

namespace bundle {

/// Whether a file holds a private key that opens without a passphrase, or a torn one: in PEM,
/// anywhere in it, as DER or in a PKCS#12 file. A file of more than 256 KiB is none. Blocking,
/// short.
bool holdsOpenKey(const QString &path);

/// Whether a file in a folder, or in a folder of it, does; one with very many files is taken to.
/// Links are not followed. Blocking, short.
bool holdsOpenKeyBelow(const QString &folder);

} // namespace bundle
