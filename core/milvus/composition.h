#pragma once

#include "core/milvus/composefile.h"

namespace milvus {

/// Texts that files on this machine are about to have, by their absolute paths.
using PendingTexts = QHash<QString, QByteArray>;

/// The service of the deployment that runs Milvus, by its Compose file and the override that
/// Compose reads after it by itself. `pending` are read in place of what lies there. Nothing
/// without a Compose file, or when it has no such service. Blocking, short.
std::optional<ComposeService> composedService(const plan::Deployment &deployment,
                                              const PendingTexts &pending = {});

} // namespace milvus
