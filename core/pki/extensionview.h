#pragma once

#include "core/pki/certificateview.h"
#include "core/pki/handle.h"

namespace pki {

/// Fills everything of the view that comes from extensions. What cannot be decoded is left at "not
/// there" but still listed in `extensions`.
void readExtensions(const X509 &certificate, CertificateView &view);

/// All extensions of a list (of a certificate or a request) in their order; null is an empty list.
QList<Extension> listExtensions(const STACK_OF(X509_EXTENSION) * list);

} // namespace pki
