#pragma once

#include "core/milvus/composesections.h"
#include "core/milvus/envfile.h"

namespace milvus {

struct ComposeEnvironment
{
    Variables variables;
    /// What may give more and cannot be read: files of env_file by their path, "<<", "*",
    /// "command", "entrypoint".
    QStringList unknown;
};

/// The words of "command" or "entrypoint", a line split as a shell does.
QStringList commandWords(const ComposeSections &sections, const char *name);

/// The variables of a service: of its env_file, before them those of its environment, and before
/// all what its command sets. Relative files lie in `folder`. Blocking, short.
ComposeEnvironment composeEnvironment(const ComposeSections &sections, const QString &folder);

} // namespace milvus
