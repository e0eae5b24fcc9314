#pragma once

#include "core/milvus/document.h"
#include "core/milvus/target.h"

namespace milvus {

/// Compares two parsed files value by value: `after` must hold all of `before`, in its order, with
/// its kinds, tags and quotes, and differ only in the targets, each of which must have its value.
/// PatchNotProven with the key otherwise.
base::Result<> proveOnlyTargetsDiffer(const Document &before, const Document &after,
                                      const QList<Target> &targets);

} // namespace milvus
