#pragma once

#include "core/pki/certificateview.h"

namespace pki {

/// Facts of the first private key of a PEM text; nothing of the key itself leaves. KeyEncrypted,
/// PemBroken or NothingRecognised otherwise. Never asks for a password. Pure; any thread.
base::Result<KeyFacts> privateKeyFacts(QByteArrayView pem, const QString &origin);

/// Whether two keys, certificates or requests hold the same public key.
bool samePublicKey(const KeyFacts &one, const KeyFacts &other);

} // namespace pki
