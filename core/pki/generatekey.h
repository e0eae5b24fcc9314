#pragma once

#include "core/pki/privatekey.h"

#include <functional>

namespace pki {

/// Asked again and again while a key is searched for; true ends the search.
using StopQuestion = std::function<bool()>;

/// Makes a key with OpenSSL's random numbers: RSA with e = 65537, named curves, or Ed25519.
/// Canceled when `stop` said so (asked after each candidate prime: every few milliseconds, also for
/// RSA-4096), else RandomnessFailed, or KeyGenerationFailed with `file`. Blocking; any thread;
/// `stop` is called on this thread.
base::Result<PrivateKey> generateKey(plan::KeyKind kind, const QString &file,
                                     const StopQuestion &stop);

} // namespace pki
