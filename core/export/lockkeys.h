#pragma once

#include "core/export/bundlefiles.h"

namespace exporter {

/// Puts every private key among the files under the passphrase, as PKCS#8 with PBES2 (RFC 8018).
/// One that is locked already stays as it is, with a note KeyLockedAlready. `target` is the file
/// they go to, for the note KeysLocked. About 0.2 s for each key.
base::Result<> lockKeys(BundleFiles &bundle, const base::Secret &passphrase, const QString &target);

} // namespace exporter
