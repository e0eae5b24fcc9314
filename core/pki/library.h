#pragma once

#include "core/base/result.h"

#include <openssl/types.h>

namespace pki {

/// The product's own OpenSSL context, made without reading any configuration file: OPENSSL_CONF,
/// OPENSSL_ENGINES and the system's openssl.cnf have no influence on what is made or judged here.
/// Thread-safe; lives as long as the process.
OSSL_LIB_CTX *library();

/// Empties this thread's OpenSSL error queue into one line for Error::detail.
QString drainErrors();

/// LibraryFailure with what was being done and the drained queue.
base::Error libraryError(const QString &doing);

} // namespace pki
