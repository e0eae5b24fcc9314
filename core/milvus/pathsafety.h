#pragma once

#include "core/milvus/keyindex.h"

namespace milvus {

/// Whether the file can be changed at `key` without touching anything else: no anchor, alias, tag
/// or merge key on the way (YamlUnsafe), no key twice (YamlKeyRepeated), no value where a section
/// belongs.
base::Result<> checkPath(const Document &document, const KeyIndex &index, QByteArrayView key);

} // namespace milvus
