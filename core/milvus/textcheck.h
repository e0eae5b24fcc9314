#pragma once

#include "core/base/result.h"
#include "core/milvus/linemap.h"

namespace milvus {

/// What must hold of the bytes before any YAML parser sees them: size, UTF-8, no NUL, and no
/// character that Milvus's reader (yaml.v2) takes for a line break where yaml-cpp does not (a lone
/// CR, U+0085, U+2028, U+2029).
base::Result<> checkText(QByteArrayView text, const LineMap &lines, const QString &origin);

/// Whether the white space that begins this line holds a tab, which YAML forbids as indentation.
bool isIndentedByTab(QByteArrayView line);

} // namespace milvus
