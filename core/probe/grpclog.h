#pragma once

namespace probe {

/// Sends gRPC's own log to the logging category "milvus-tls.grpc" instead of stderr. Once is
/// enough; any thread.
void routeGrpcLog();

} // namespace probe
