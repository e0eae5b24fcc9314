#pragma once

#include "core/pki/certificateview.h"
#include "core/pki/handle.h"

namespace pki {

/// Every field of the view from a certificate.
CertificateView viewOf(X509 &certificate);
/// The same of a certificate made here, whose key is known.
CertificateView viewOf(X509 &certificate, KeyFacts key);

} // namespace pki
