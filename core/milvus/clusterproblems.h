#pragma once

#include "core/base/finding.h"
#include "core/milvus/composition.h"

namespace milvus {

/// InternalTlsOtherServices where the parts of a cluster that one Compose file starts do not agree
/// on internal TLS: those that have it cannot talk to those without. Nothing for a Milvus that is
/// no such part. `pending` as for composedService(). Reads the disk; blocking, short.
QList<base::Finding> clusterProblems(const plan::Deployment &deployment,
                                     const PendingTexts &pending = {});

} // namespace milvus
