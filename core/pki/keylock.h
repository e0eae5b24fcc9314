#pragma once

#include <QByteArrayView>
#include <QString>

namespace pki {

/// Rounds beyond which a passphrase is not tried: some two seconds. openssl and this program write
/// far fewer, and a file may name two thousand million, which nothing interrupts.
constexpr long mostLockRounds = 5'000'000;

/// Rounds with which this program locks a key.
constexpr int usualLockRounds = 600'000;

/// How often the passphrase of a PEM "ENCRYPTED PRIVATE KEY" is hashed to open it (RFC 8018: PBES2
/// with PBKDF2, PBES1, and PKCS#12's). 0 for every other form, whose cost OpenSSL bounds itself.
long lockRounds(QByteArrayView pem);

/// How a PEM private key is locked when a passphrase can be guessed at it quickly: fewer rounds
/// than encryptedPem() takes, an outdated cipher, or the hash of old PEM files. Empty: well enough,
/// or not at all.
QString weakLock(QByteArrayView pem);

} // namespace pki
