#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace plan {

/// An absolute URI in ASCII, as a uniformResourceIdentifier holds it (RFC 5280 4.2.1.6); UriInvalid
/// otherwise.
base::Result<SubjectAltName> parseUri(QStringView text);
/// A mailbox "local@host" in ASCII, its host in lower-case A-labels; EmailInvalid otherwise.
base::Result<SubjectAltName> parseEmail(QStringView text);

} // namespace plan
