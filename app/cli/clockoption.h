#pragma once

#include "app/cli/commandline.h"

namespace cli {

/// --trust-clock, for commands that sign.
void describeClock(CommandLine &line);
/// Does what it says, when it was given.
void obeyClock(const CommandLine &line);

} // namespace cli
