#pragma once

#include "core/milvus/envfile.h"
#include "core/milvus/mounts.h"

namespace milvus {

/// The files of this machine that a container gives Milvus as its configuration.
struct MountedConfiguration
{
    QStringList files;  ///< in the order in which Milvus reads them; a mounted folder gives those
                        ///< that exist in it
    QString main;       ///< the one mounted over milvus.yaml; empty: none
    QString later;      ///< the one mounted over user.yaml; empty: none
    QStringList unseen; ///< those in the container that are given, but are no files of this machine
    QString folder;     ///< where Milvus looks for them in the container
};

/// By what is mounted at the folder where Milvus looks for its files. Looks at the disk.
MountedConfiguration mountedConfiguration(const QList<Mount> &mounts, const Variables &environment,
                                          const QString &workingFolder = QStringLiteral("/milvus"));

} // namespace milvus
