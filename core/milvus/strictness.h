#pragma once

#include "core/milvus/document.h"

namespace milvus {

/// Refuses what Milvus's own reader (yaml.v2) refuses and yaml-cpp lets pass, for Milvus would
/// ignore the whole file: tabs as indentation (YamlTab), keys without a colon, open quotes, unknown
/// escapes and anchor names (YamlSyntax), collections and nothing as keys (YamlUnsafe). Linear.
base::Result<> checkAsMilvusReads(const Document &document, const QString &origin);

} // namespace milvus
