#pragma once

#include "core/milvus/composesections.h"
#include "core/milvus/envfile.h"

namespace milvus {

/// The words of "command" or "entrypoint", a line split as a shell does.
QStringList commandWords(const ComposeSections &sections, const char *name);

/// The variables of a service: of its env_file, and before them those of its environment.
/// `unseen`: gets what may give more and cannot be read: files of env_file by their path, "<<",
/// "*". Blocking, short.
Variables composeEnvironment(const ComposeSections &sections, QStringList &unseen);

} // namespace milvus
