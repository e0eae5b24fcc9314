#pragma once

#include <QString>

namespace base {

/// One word for a POSIX shell, in single quotes. Pure.
QString shellQuoted(const QString &text);

/// The same, but as it is when nothing in it means anything to a shell. Pure.
QString shellWord(const QString &text);

} // namespace base
