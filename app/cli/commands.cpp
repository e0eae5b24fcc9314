#include "app/cli/commands.h"

#include <array>

namespace cli {

std::span<const Command *const> allCommands()
{
    static constexpr std::array all = {
        &quickstartCommand, &generateCommand, &inspectCommand, &configureCommand,
        &testCommand,       &rehearseCommand, &exportCommand,  &snippetCommand,
        &renewCommand,      &historyCommand,  &explainCommand,
    };
    return all;
}

} // namespace cli
