#pragma once

#include "core/plan/plan.h"

namespace milvus {

/// The port that REST has, or can have, in this deployment: 0 where its configuration switches REST
/// off, the port that it names, else 8080 or the first port above that none of Milvus's own parts
/// takes and no other service of its Compose file publishes. Reads the disk; blocking, short.
int restPortFor(const plan::Deployment &deployment);

} // namespace milvus
