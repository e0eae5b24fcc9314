#pragma once

#include <openssl/types.h>

namespace pki {

/// Times a passphrase is hashed by an algorithm that locks with one; 0: not counted.
long lockRounds(const X509_ALGOR &scheme);

/// An ASN.1 number of rounds; the largest that there is for one that does not fit. 0: none.
long roundsIn(const ASN1_INTEGER *number);

} // namespace pki
