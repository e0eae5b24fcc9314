#pragma once

#include "core/milvus/keyindex.h"
#include "core/milvus/target.h"

#include <vector>

namespace milvus {

/// What a value of the new file may be that the old one does not have: nothing, a mapping or list
/// (also one that was empty), or a scalar (also another one than before).
enum class Role : quint8 { Other, Section, Leaf };

/// The first value of `after` that is neither as in `before` nor allowed by its role (one for each
/// value of `after`); -1 when there is none and all of `before` is there.
int firstDifference(const Document &before, const Document &after, const std::vector<Role> &roles);

/// Compares two parsed files value by value: `after` must hold all of `before`, in its order, with
/// its kinds, tags and quotes, and differ only in the targets, each of which must have its value.
/// PatchNotProven with the key otherwise. `index` is that of `after`.
base::Result<> proveOnlyTargetsDiffer(const Document &before, const Document &after,
                                      const KeyIndex &index, const QList<Target> &targets);

} // namespace milvus
