#pragma once

#include "core/bundle/makeset.h"

namespace bundle {

/// Reads a written set back: every file holds what was made and judged, and has its mode.
/// SelfCheckFailed with file and reason otherwise.
base::Result<> checkSet(const QString &folder, const NewSet &set);

} // namespace bundle
