#pragma once

#include "core/milvus/composefile.h"

namespace milvus {

/// Texts that files on this machine are about to have, by their absolute paths.
using PendingTexts = QHash<QString, QByteArray>;

using PortOwners = QHash<int, QString>; ///< services by the port of this machine that each takes

/// What the other services publish, by the files that Compose reads; `pending` are read in place of
/// what lies there. Blocking, short.
PortOwners portsOfOthers(const plan::Deployment &deployment, const PendingTexts &pending = {});

/// The service of the deployment that runs Milvus, by its Compose file and the override that
/// Compose reads after it by itself. `pending` are read in place of what lies there. Nothing
/// without a Compose file, or when it has no such service. Blocking, short.
std::optional<ComposeService> composedService(const plan::Deployment &deployment,
                                              const PendingTexts &pending = {});

/// The services of the deployment's Compose file that are parts of a cluster, each of which does
/// one kind of its work. Blocking, short.
QStringList clusterParts(const plan::Deployment &deployment, const PendingTexts &pending = {});

} // namespace milvus
