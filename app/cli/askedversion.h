#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "core/milvus/version.h"

namespace cli {

void describeVersion(CommandLine &line);

/// The version of --milvus-version, or what the Milvus of --server says, which is told to the user;
/// nothing when neither is given. Asks a server with TLS with the files of --bundle. Blocking.
base::Result<std::optional<milvus::Version>> versionOf(const CommandLine &line, Output &out);

} // namespace cli
