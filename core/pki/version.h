#pragma once

#include <QString>

namespace pki {

/// Version of the OpenSSL that runs: "3.0.15".
QString openSslVersion();

} // namespace pki
