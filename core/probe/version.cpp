#include "core/probe/version.h"

#include <grpcpp/grpcpp.h>

namespace probe {

QString grpcVersion()
{
    return QString::fromStdString(grpc::Version());
}

} // namespace probe
