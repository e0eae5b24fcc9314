#pragma once

#include "core/base/code.h"
#include "core/milvus/keyindex.h"

namespace milvus {

/// Keys that people write and that no Milvus reads (facts/milvus-tls.md 1.1, 1.10), of one kind:
/// DeadKeyTlsEnabled, DeadKeyProxyTls or DeadKeyCiphers. Nodes in the order of the text.
QList<int> deadKeys(const Document &document, const KeyIndex &index, base::Code code);

} // namespace milvus
