#pragma once

#include "core/milvus/envfile.h"

#include <QStringList>

namespace milvus {

/// What the words of a container's command add to its environment.
struct CommandVariables
{
    Variables variables; ///< null values: known only where the command runs
    bool isAll = true;   ///< false: it takes others from elsewhere, or takes some away
};

/// By env(1) and by what is set in `sh -c`. A condition or a loop makes values unknown. Pure.
CommandVariables commandVariables(const QStringList &words);

} // namespace milvus
