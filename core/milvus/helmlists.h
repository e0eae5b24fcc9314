#pragma once

#include "core/milvus/document.h"

namespace milvus {

/// The entries of a list at the top of a chart's values as lines of a list that begins in the first
/// column. Helm replaces lists as a whole, so those of a release go into ours. Errors: YamlUnsafe
/// for anchors and aliases, which would lead nowhere; YamlFlowStyle for entries in { } over several
/// lines. Pure.
base::Result<QByteArray> listEntries(const Document &document, const char *list);

} // namespace milvus
