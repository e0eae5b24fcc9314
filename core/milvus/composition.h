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

/// What Compose reads after this file without being told on its command line: the override, or what
/// COMPOSE_FILE names behind it. Some may not be there. Looks at the disk.
QStringList composeFilesAfter(const QString &composePath);

/// The Compose file that is read before this one, which has the name of an override or is one that
/// COMPOSE_FILE names later; empty when it is neither, or when there is none beside it. Looks at
/// the disk.
QString composeFileOf(const QString &overridePath);

} // namespace milvus
