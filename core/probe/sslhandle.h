#pragma once

#include "core/pki/handle.h"

#include <openssl/ssl.h>

namespace probe {

using SslHandle = pki::Handle<SSL, SSL_free>;
using SslContextHandle = pki::Handle<SSL_CTX, SSL_CTX_free>;

} // namespace probe
