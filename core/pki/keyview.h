#pragma once

#include "core/base/secret.h"
#include "core/pki/certificateview.h"

#include <optional>

namespace pki {

/// Facts of the first private key of a PEM text; nothing of the key itself leaves. KeyEncrypted,
/// PassphraseWrong, PemBroken or NothingRecognised otherwise. Never asks for a passphrase. Pure;
/// any thread.
base::Result<KeyFacts> privateKeyFacts(QByteArrayView pem, const QString &origin,
                                       const base::Secret &passphrase = base::Secret());

/// The kind a plan has for such a key; none for kinds that are not made.
std::optional<plan::KeyKind> keyKindOf(const KeyFacts &key);

/// Whether two keys, certificates or requests hold the same public key.
bool samePublicKey(const KeyFacts &one, const KeyFacts &other);

} // namespace pki
