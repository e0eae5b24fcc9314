#pragma once

#include <QString>

namespace probe {

/// Version of the gRPC that runs: "1.51.1".
QString grpcVersion();

} // namespace probe
