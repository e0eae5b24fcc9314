#pragma once

#include "core/milvus/composition.h"
#include "core/milvus/containeruser.h"
#include "core/milvus/mountedconfiguration.h"

#include <QHash>

#include <optional>

namespace milvus {

/// What the container of a deployment sees of this machine, by the file that starts it.
struct Container
{
    QString file; ///< the Compose file or script
    QList<Mount> mounts;
    PublishedPorts published;
    bool isOnHostNetwork = false;
    std::optional<ContainerUser> user;  ///< nothing: cannot be told
    MountedConfiguration configuration; ///< what it gives Milvus as such
};

/// From the Compose file and the override beside it, or from standalone_embed.sh; nothing where
/// Milvus runs without a container, or the file cannot be read. `pending` as for composedService().
/// Blocking, short.
std::optional<Container> containerOf(const plan::Deployment &deployment,
                                     const PendingTexts &pending = {});

/// Why a configuration file of a container cannot be read here: VariablesUnknown.
base::Error unseenError(const QString &path, const Container &container);

/// The folder in which the container finds the server's files of a set that lies in `folder`:
/// because the folder is mounted, or the files are. Empty when nothing leads there.
QString mountedFolder(const Container &container, const QString &folder);

/// The deployment with the server path that its mounts give for the set in `folder`, where they do.
plan::Deployment withMountedPath(plan::Deployment deployment, const QString &folder);

} // namespace milvus
