#pragma once

#include "core/base/result.h"
#include "core/probe/rehearsal.h"
#include "core/probe/sslhandle.h"

namespace probe {

/// TLS as Milvus's proxy sets it up for modes 1 and 2 (milvus-tls.md 1.3): ALPN h2; mode 1 takes
/// TLS 1.2 and newer, mode 2 only TLS 1.3 and demands a client certificate that chains to
/// `caPemPath` and, if it lists purposes, lists clientAuth. Files that stop Milvus stop this too;
/// Error::detail is then the line Milvus logs. An expired server.pem loads, as it does there.
base::Result<SslContextHandle> serverContext(const RehearsalOptions &options);

} // namespace probe
