#pragma once

#include "core/inspect/inspect.h"

namespace inspect {

using Authorities = QList<const Object *>;

/// Whom Milvus and its programs trust: the authorities in ca.pem when a root is among them,
/// whatever else lies beside it; without one, all that are there.
Authorities trustAnchors(const QList<Object> &objects);

/// Whether a root signed a certificate, directly or through authorities among the objects.
bool leadsTo(const pki::CertificateView &certificate, const pki::CertificateView &root,
             const QList<Object> &objects);

/// Marks every certificate that carries a good signature by the key of a trust anchor, directly or
/// through authorities among the objects; a root by its own. Looks at signatures only, not at dates
/// or purposes.
void markSigned(QList<Object> &objects);

} // namespace inspect
