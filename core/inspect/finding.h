#pragma once

#include "core/inspect/inspect.h"

namespace inspect {

/// A finding about a file: its name is the first argument and the place.
base::Finding about(const Object &object, base::Severity severity, base::Code code,
                    const QStringList &moreArgs = {});

/// Whether something was already said about the file that is at least this severe.
bool hasFinding(const QList<base::Finding> &findings, const QString &file, base::Severity atLeast);

} // namespace inspect
