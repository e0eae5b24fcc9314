#pragma once

#include "core/base/result.h"
#include "core/milvus/linemap.h"

namespace milvus {

/// What must hold of the bytes before any YAML parser sees them: size, UTF-8, no NUL, no control
/// character, at which Milvus's reader stops even in a comment (YamlRefused), and none that
/// YAML 1.1 and with it Milvus takes for a line break where editors and we do not (a lone CR,
/// U+0085, U+2028, U+2029).
base::Result<> checkText(QByteArrayView text, const LineMap &lines, const QString &origin);

/// Whether what indents this line, dashes and question marks included, holds a tab, which YAML
/// forbids.
bool isIndentedByTab(QByteArrayView line);

} // namespace milvus
