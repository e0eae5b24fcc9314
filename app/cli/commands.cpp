#include "app/cli/commands.h"

#include <array>

namespace cli {

std::span<const Command *const> allCommands()
{
    static constexpr std::array all = {
        &quickstartCommand, &namesCommand,       &generateCommand, &inspectCommand,
        &configureCommand,  &permissionsCommand, &testCommand,     &rehearseCommand,
        &exportCommand,     &snippetCommand,     &renewCommand,    &rotateCommand,
        &historyCommand,    &repairCommand,      &importCommand,   &explainCommand,
    };
    return all;
}

} // namespace cli
