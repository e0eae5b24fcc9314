#pragma once

#include "app/cli/commandline.h"
#include "core/bundle/clientnames.h"

namespace cli {

/// --client and --clients-file, for new named clients.
void describeClients(CommandLine &line);

/// Their names, checked; problems are among the findings. An error when the list cannot be read.
base::Result<bundle::ClientNames> clientsOf(const CommandLine &line);

} // namespace cli
