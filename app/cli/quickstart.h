#pragma once

#include "app/cli/output.h"
#include "core/plan/plan.h"

namespace cli {

/// A set to go on with.
struct ReadySet
{
    QString folder;
    bool isReused = false;
};

/// The set in `folder` when it is good and covers localhost; a new one there when the folder has
/// none; else a new one in the next free folder beside it ("tls-2"): an existing set is never
/// touched. Tells what it did.
base::Result<ReadySet> readySet(const plan::Plan &plan, Output &out);

/// milvus-tls.yaml in the set's folder, with the lines for milvus.yaml; an existing one is changed
/// only where it must be, with a backup. Its path.
base::Result<QString> writeConfiguration(const plan::Plan &plan, Output &out);

} // namespace cli
