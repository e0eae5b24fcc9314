#pragma once

#include "core/base/code.h"

namespace cli {

/// What the shell gets; a promise to scripts.
enum ExitCode : int {
    Good = 0,
    ProblemsFound = 1, ///< the work was done, and something is wrong with what was looked at
    WrongUse = 2,      ///< what was typed cannot be carried out
    NotDone = 3        ///< it was to be done, and could not be
};

/// The exit code of an error: WrongUse when the words typed are at fault, else NotDone.
ExitCode exitCodeOf(base::Code code);

} // namespace cli
