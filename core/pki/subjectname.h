#pragma once

#include "core/pki/handle.h"
#include "core/pki/profile.h"

namespace pki {

/// The distinguished name C, ST, L, O, OU, CN of the fields that are not empty, by API and never
/// from one string: text in NFC as UTF8String, the country as PrintableString. Null when a field
/// does not fit (certificates.md 1.2).
NameHandle makeName(const plan::Subject &subject);

/// The subject of a profile: its octets when it has them, else made from its fields.
NameHandle makeName(const Profile &profile);

} // namespace pki
