#include "core/milvus/mounts.h"

#include <QDir>

#include <optional>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// "/a/b/c" from "/a" to "/x": "/x/b/c"; null when it does not lie there.
QString moved(const QString &path, const QString &from, const QString &to)
{
    if (from.isEmpty())
        return {};
    if (path == from)
        return to;
    const QString folder = from.endsWith(QLatin1Char('/')) ? from : from + QLatin1Char('/');
    return path.startsWith(folder)
               ? QDir::cleanPath(to + QLatin1Char('/') + path.sliced(folder.size()))
               : QString();
}

/// The mount with the longest target at or above a path of the container.
const Mount *mountAbove(const QList<Mount> &mounts, const QString &containerPath)
{
    const Mount *best = nullptr;
    for (const Mount &mount : mounts) {
        const bool isAbove = !moved(containerPath, mount.target, mount.target).isNull();
        if (isAbove && (best == nullptr || mount.target.size() >= best->target.size()))
            best = &mount;
    }
    return best;
}

} // namespace

QString containerPath(const QList<Mount> &mounts, const QString &path)
{
    QString best;
    qsizetype length = -1;
    for (const Mount &mount : mounts) {
        const QString inside = moved(path, mount.source, mount.target);
        const bool isSeen = !inside.isNull() && hostPath(mounts, inside) == path;
        if (!isSeen || mount.source.size() <= length)
            continue;
        best = inside;
        length = mount.source.size();
    }
    return best;
}

QString hostPath(const QList<Mount> &mounts, const QString &containerPath)
{
    const Mount *mount = mountAbove(mounts, containerPath);
    if (mount == nullptr || mount->source.isEmpty())
        return {};
    return moved(containerPath, mount->target, mount->source);
}

bool isMounted(const QList<Mount> &mounts, const QString &containerPath)
{
    return mountAbove(mounts, containerPath) != nullptr;
}

} // namespace milvus
