#pragma once

#include "core/probe/livetest.h"

namespace pages {

/// A test as plain text to paste into a message: target, stages with times, findings with code and
/// details. Holds no password, no key, no file content.
QString testReportText(const probe::TestReport &report, plan::Mode mode);

} // namespace pages
