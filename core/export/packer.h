#pragma once

#include "core/export/bundlefiles.h"

namespace exporter {

/// The files as one zip or tar.gz, in memory. The same files give the same bytes: fixed times, no
/// owner. ArchiveFailed (with `target` for the message) otherwise.
base::Result<base::Secret> pack(const std::vector<BundleFile> &files, Format format,
                                const QString &target);

} // namespace exporter
