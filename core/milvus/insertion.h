#pragma once

#include "core/milvus/keyindex.h"
#include "core/milvus/replacement.h"
#include "core/milvus/target.h"

namespace milvus {

/// Where and how keys that the file does not have are written: into the deepest section of it that
/// exists, with its indentation, line breaks and style; else as new sections at the end. `missing`
/// in the order to be written. YamlFlowStyle for a { } section over several lines, YamlUnsafe for a
/// section without a safe place.
base::Result<QList<Replacement>> planInsertions(const Document &document, const KeyIndex &index,
                                                const QList<Target> &missing);

} // namespace milvus
