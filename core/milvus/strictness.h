#pragma once

#include "core/milvus/document.h"

namespace milvus {

/// Refuses what Milvus's own reader (yaml.v2) refuses and libyaml lets pass, for Milvus would
/// ignore the whole file: "\/" and other younger escapes (YamlSyntax), collections and nothing as
/// keys (YamlUnsafe). Linear.
base::Result<> checkAsMilvusReads(const Document &document, const QString &origin);

/// What Milvus refuses as settings, though it is YAML: a list or a word (YamlRefused).
base::Result<> checkAsSettings(const Document &document, const QString &origin);

} // namespace milvus
