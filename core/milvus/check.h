#pragma once

#include "core/milvus/effective.h"
#include "core/plan/plan.h"

namespace milvus {

/// The verdict on a configuration as it lies there.
struct Check
{
    Effective effective;
    QList<base::Finding> findings;
};

/// Judges what this deployment's Milvus would use: whether it starts, whether TLS is on, and what
/// is wrong in its files and around them. A value counts where Milvus takes it from: what a later
/// file or a variable mends is no problem any more, and a variable that wins over a file is named.
/// No encryption is a problem unless `wanted` says that it shall be off; any other mode in effect
/// than the wanted one is, too (ModeNotInEffect). Errors: of files that cannot be read from the
/// disk, and NotMilvusConfiguration for the one that was chosen. Blocking, short.
base::Result<Check> checkDeployment(const plan::Deployment &deployment,
                                    std::optional<int> wanted = {});

} // namespace milvus
