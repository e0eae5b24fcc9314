#pragma once

#include "core/bundle/generate.h"
#include "core/probe/livetest.h"
#include "ui/pages/session.h"

namespace pages {

/// The plan for a new server.pem that covers what the tested server's certificate covers, and
/// `name` as well: same folder, same CA. Fails with the reason when `name` is no name.
base::Result<plan::Plan> planWithName(const Session &session, const probe::TestReport &report,
                                      const QString &name);

} // namespace pages
