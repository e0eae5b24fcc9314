#pragma once

#include "core/probe/clientfiles.h"
#include "core/probe/stagelog.h"

namespace probe {

/// What the test of the REST service borrows.
struct RestQuestion
{
    const Request &request;
    const ClientFiles &files;
    const Watch &watch;
};

/// Asks Milvus's REST service for its collections over TLS, as `curl --cacert` would
/// (milvus-tls.md 1.3, 1.4, 4.5; seen on a real 2.3.5). Certificate, chain and name are judged as
/// those of gRPC, and a password is sent only after that. RestPortClosed when nothing serves REST
/// there: the port is closed, or it is that of gRPC. Blocking; any thread.
base::Result<StageEnd> askRest(const RestQuestion &question);

} // namespace probe
