#pragma once

#include "app/cli/output.h"
#include "core/probe/livetest.h"

namespace cli {

/// Runs a live test and tells of each stage as it ends, then the heading and what was found.
/// Returns the report, or the error that ended it.
base::Result<probe::TestReport> runTest(const probe::Request &request, Output &out);

} // namespace cli
