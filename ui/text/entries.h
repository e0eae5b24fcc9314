#pragma once

#include "ui/text/entry.h"

#include <vector>

namespace text {

/// The tables of all groups of codes.
std::vector<std::span<const Entry>> allTables();

/// What is said about a code; null when no table has it (a test proves that this does not happen).
const Entry *findEntry(base::Code code);

} // namespace text
