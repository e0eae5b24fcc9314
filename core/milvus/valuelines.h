#pragma once

#include "core/milvus/document.h"

#include <optional>

namespace milvus {

/// The line where a value ends; nothing when it is a kind of scalar that may take several lines.
std::optional<int> lastLineOf(const Document &document, int node);

/// Whether a key begins its line: nothing but spaces (and a byte order mark) stands before it.
bool beginsLine(const Document &document, const Node &node);

/// The first of the comment lines that stand directly above `line`; `line` itself when there is
/// none.
int commentsAbove(const LineMap &lines, int line);

} // namespace milvus
