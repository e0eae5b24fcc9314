#pragma once

#include "core/milvus/composesections.h"
#include "core/milvus/envfile.h"

namespace milvus {

struct ComposeEnvironment
{
    Variables variables;
    /// What may give more and cannot be read: files of env_file by their path, "<<", "*",
    /// "extends".
    QStringList unknown;
};

/// The variables of a service: of its env_file, and before them those of its environment. Relative
/// files lie in `folder`. Blocking, short.
ComposeEnvironment composeEnvironment(const ComposeSections &sections, const QString &folder);

} // namespace milvus
