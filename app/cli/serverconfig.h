#pragma once

#include "core/plan/plan.h"
#include "core/probe/rehearsal.h"

namespace cli {

/// What a Milvus with this configuration file would do, for the rehearsal server: mode and paths as
/// Milvus reads them. A path that does not exist here, because it is meant for inside a container,
/// is looked for under its name in `bundleFolder`. The file's own errors otherwise. Blocking.
base::Result<probe::RehearsalOptions> rehearsalOf(const QString &configPath,
                                                  const QString &bundleFolder);

/// The same without a file: the bundle's own.
probe::RehearsalOptions rehearsalOf(plan::Mode mode, const QString &bundleFolder);

} // namespace cli
