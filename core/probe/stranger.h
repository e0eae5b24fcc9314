#pragma once

#include "core/base/result.h"
#include "core/pki/certificateview.h"
#include "core/pki/privatekey.h"

namespace probe {

/// A certificate and key that no Milvus may accept.
struct Stranger
{
    pki::CertificateView certificate;
    pki::PrivateKey key;
};

/// Makes, in memory, a CA that carries the same name as `authority` and a client certificate by it
/// that is right in every other way: only its signature gives it away.
base::Result<Stranger> makeStranger(const pki::CertificateView &authority);

} // namespace probe
