#pragma once

#include "core/pki/profile.h"

namespace pki {

/// Whether a certificate that an authority may sign is accepted for what it says: CaPurposeMissing
/// when the authority's extended key usage leaves its role out, CaNameOutside for the first name
/// (or common name) that its name constraints do not permit or exclude. `path` is the authority's,
/// for errors. Judged as OpenSSL and Go do; any thread.
base::Result<> checkLimits(const CertificateView &ca, const Profile &wanted, const QString &path);

/// Whether its name constraints, if it has any, let it vouch for a name.
bool permitsName(const CertificateView &ca, const plan::SubjectAltName &name);

/// Whether an authority has such limits at all.
bool hasLimits(const CertificateView &ca);

/// The critical extension for which Go refuses a certificate, by its name; empty: there is none.
QString unknownToGo(const CertificateView &certificate);

} // namespace pki
