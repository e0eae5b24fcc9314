#pragma once

#include "ui/shell/wizard.h"

#include <optional>

namespace wizard {

/// What is to be done with the arguments: start with options, or print a text and end.
struct CommandLine
{
    shell::Options options;
    std::optional<QString> print; ///< help, version or what is wrong
    int exitCode = 0;             ///< with `print`: 0, or 2 for wrong use
};

/// Reads the arguments without a window and without a display.
CommandLine parse(const QStringList &arguments);

} // namespace wizard
