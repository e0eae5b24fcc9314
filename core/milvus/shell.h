#pragma once

#include <QString>

namespace milvus {

/// A word for a POSIX shell: as it is when that is safe, else in single quotes.
QString shellWord(const QString &text);

} // namespace milvus
