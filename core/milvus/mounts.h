#pragma once

#include <QList>
#include <QString>

namespace milvus {

/// A folder or file of this machine that a container sees under another name.
struct Mount
{
    QString source; ///< on this machine, absolute; empty: a volume of Docker's own, or not known
    QString target; ///< in the container

    bool operator==(const Mount &) const = default;
};

/// Where a container finds `hostPath`; empty when nothing leads to it. The most exact mount counts.
QString containerPath(const QList<Mount> &mounts, const QString &hostPath);

/// What a container finds under `containerPath`: a path of this machine; empty when no folder of
/// this machine is mounted there. The most exact mount counts, as for Docker.
QString hostPath(const QList<Mount> &mounts, const QString &containerPath);

/// Whether anything, a volume too, is mounted at `containerPath` or above it.
bool isMounted(const QList<Mount> &mounts, const QString &containerPath);

} // namespace milvus
