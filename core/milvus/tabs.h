#pragma once

#include "core/milvus/document.h"

namespace milvus {

/// The first line where a tab stands as indentation, which YAML forbids; 0 when there is none. Tabs
/// within quotes, brackets and text blocks are allowed.
int tabLine(const Document &document);

} // namespace milvus
