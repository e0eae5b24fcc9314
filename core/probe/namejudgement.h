#pragma once

#include "core/base/result.h"
#include "core/pki/certificateview.h"

namespace probe {

/// The entry of the certificate that covers the dialled name, as people read it. NameMismatch, or
/// NamesAbsent when it has no names at all: C-core and Java would still look at its common name, Go
/// would not (milvus-tls.md 3.3), so it does not count here.
base::Result<QString> matchName(const pki::CertificateView &leaf, const QString &dialled);

} // namespace probe
