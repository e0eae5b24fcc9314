#pragma once

#include "app/cli/output.h"
#include "core/inspect/repair.h"

namespace cli {

/// Tells what was done (or would be) to each file and why, each field before and after, and what is
/// left.
void tellRepaired(const inspect::RepairReport &report, bool dryRun, Output &out);

} // namespace cli
