#pragma once

#include "core/milvus/besideown.h"

namespace milvus {

/// The part of a Milvus resource that switches TLS on, to be merged into `own` by kubectl: for its
/// name, namespace and mode, with the volumes and mounts that it has already, for a merge replaces
/// lists. Findings: EnvironmentOverrides and VariablesUnknown of its variables, why a list cannot
/// be kept, OperatorResourcesSeveral. `own`: from a file at `path`. Errors: those of
/// Document::parseFirst, and NotMilvusConfiguration when it is no such resource. Pure.
base::Result<BesideOwn> operatorResourceBeside(const QByteArray &own, const plan::Plan &plan,
                                               const QString &path);

} // namespace milvus
