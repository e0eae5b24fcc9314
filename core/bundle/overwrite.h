#pragma once

#include "core/bundle/existingca.h"
#include "core/bundle/target.h"

namespace bundle {

/// Whether the run may go on with what is in the folder. Without `replace`, files of an earlier
/// server or client are SetExists, and a CA key that would go into the backup is
/// CaReplacementUnconfirmed.
base::Result<> checkOverwrite(const Target &target, const std::optional<ExistingCa> &ca,
                              bool replace);

} // namespace bundle
