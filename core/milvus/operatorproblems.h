#pragma once

#include "core/base/finding.h"
#include "core/milvus/operatorfile.h"
#include "core/milvus/patch.h"

namespace milvus {

/// OperatorResourcesSeveral where another Milvus follows in the file at `path`. Pure.
QList<base::Finding> otherResources(const OperatorResource &resource, const QString &path);

/// The same of the file that was chosen, and OperatorMountMissing for files that its resource shows
/// not to be in the pod. What a volume holds is known only in the cluster. Nothing where the
/// Operator does not run Milvus. Reads the disk; short.
QList<base::Finding> operatorProblems(const plan::Deployment &deployment,
                                      const TlsSettings &settings);

} // namespace milvus
