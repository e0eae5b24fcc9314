#pragma once

#include "app/cli/output.h"
#include "core/bundle/renew.h"

namespace cli {

/// Tells certificate by certificate what was issued in place of what, and where the earlier files
/// are.
void tellIssued(const bundle::RenewReport &report, Output &out);

} // namespace cli
