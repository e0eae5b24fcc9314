#pragma once

#include <QList>
#include <QString>
#include <QStringList>

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

/// What a container finds at a path, links in mounted folders followed as it does.
struct Inside
{
    enum class Kind { Nothing, Unseen, Missing, LinkOut, Found };
    Kind kind = Kind::Nothing; ///< Nothing: not mounted; Unseen: in a volume of Docker's own;
                               ///< Missing: mounted, but nothing of this machine is there
    QString here;              ///< on this machine; of LinkOut the link
    QString leadsTo;           ///< of LinkOut: a path in the container at which nothing is mounted
    QStringList folders; ///< of Found: those on the way on this machine, the mounted one first
};

/// Looks at the disk; blocking, short.
Inside lookInside(const QList<Mount> &mounts, const QString &containerPath);

/// Whether anything, a volume too, is mounted at `containerPath` or above it.
bool isMounted(const QList<Mount> &mounts, const QString &containerPath);

} // namespace milvus
