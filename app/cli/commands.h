#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"

#include <span>

namespace cli {

/// One subcommand: its options, and what it does with them. `run` gets parsed options and returns
/// the exit code.
struct Command
{
    const char *name;
    void (*describe)(CommandLine &);
    int (*run)(const CommandLine &, Output &);
};

extern const Command generateCommand;
extern const Command renewCommand;
extern const Command rotateCommand;
extern const Command historyCommand;
extern const Command inspectCommand;
extern const Command repairCommand;
extern const Command importCommand;
extern const Command configureCommand;
extern const Command testCommand;
extern const Command rehearseCommand;
extern const Command namesCommand;
extern const Command permissionsCommand;
extern const Command exportCommand;
extern const Command snippetCommand;
extern const Command quickstartCommand;
extern const Command explainCommand;

/// All of them, in the order in which a newcomer needs them.
std::span<const Command *const> allCommands();

} // namespace cli
