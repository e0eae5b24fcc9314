#pragma once

#include "core/pki/certificateview.h"
#include "core/pki/handle.h"

namespace pki {

/// Every field of the view from a certificate.
CertificateView viewOf(X509 &certificate);

} // namespace pki
