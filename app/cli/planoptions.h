#pragma once

#include "app/cli/commandline.h"
#include "core/plan/plan.h"

namespace cli {

/// The options of `generate` that make a plan.
void describePlan(CommandLine &line);

/// The plan of an answer file (or the default one), changed by a preset, changed by single options.
/// Not yet validated.
base::Result<plan::Plan> planOf(const CommandLine &line);

/// What plan::validate says, each finding with the option it belongs to as its place.
QList<base::Finding> judge(const plan::Plan &plan);

} // namespace cli
