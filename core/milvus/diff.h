#pragma once

#include "core/milvus/replacement.h"

namespace milvus {

/// Fills the hunks and line counts of a patch from the replacements that made `after` of `before`.
void describeDifference(Patch &patch, const QList<Replacement> &sorted);

} // namespace milvus
