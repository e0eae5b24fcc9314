#pragma once

#include "core/pki/certificateview.h"

namespace probe {

/// The issuer that `leaf` names and the common name of `authority`, which did not sign it, as two
/// arguments of a finding. Where both are called the same, the beginning of each key's identifier
/// stands behind: "Milvus local CA [3F:A2:07:91]"; "[?]" where a leaf does not tell it.
QStringList tellApart(const pki::CertificateView &leaf, const pki::CertificateView &authority);

} // namespace probe
