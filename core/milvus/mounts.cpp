#include "core/milvus/mounts.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

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

QString linkTarget(const QString &path)
{
    std::error_code error;
    const auto target = std::filesystem::read_symlink(QFile::encodeName(path).constData(), error);
    return QFile::decodeName(target.c_str());
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

Inside lookInside(const QList<Mount> &mounts, const QString &containerPath)
{
    constexpr int mostLinks = 40; // as the kernel follows
    QString path = QDir::cleanPath(containerPath);
    Inside found;
    for (int links = 0; links <= mostLinks; ++links) {
        const Mount *mount = mountAbove(mounts, path);
        if (mount == nullptr && links > 0)
            return {Inside::Kind::LinkOut, found.here, path, {}};
        if (mount == nullptr || mount->source.isEmpty())
            return {mount == nullptr ? Inside::Kind::Nothing : Inside::Kind::Unseen, {}, {}, {}};
        // Docker itself follows links on the way to what is mounted.
        const QString root = QFileInfo(mount->source).canonicalFilePath();
        found = {Inside::Kind::Found, root.isEmpty() ? mount->source : root, {}, {}};
        QString inside = mount->target;
        QStringList rest = path.sliced(mount->target.size()).split(u'/', Qt::SkipEmptyParts);
        QString target;
        while (!rest.isEmpty() && target.isEmpty()) {
            found.folders << found.here;
            const QString name = rest.takeFirst();
            found.here = QDir(found.here).filePath(name);
            const QFileInfo file(found.here);
            if (file.isSymLink())
                target = QDir(inside).filePath(linkTarget(found.here));
            inside = QDir(inside).filePath(name);
        }
        if (target.isEmpty()) {
            if (!QFileInfo::exists(found.here))
                found.kind = Inside::Kind::Missing;
            return found;
        }
        path = QDir::cleanPath(QStringList{target, rest.join(u'/')}.join(u'/'));
    }
    return {Inside::Kind::LinkOut, found.here, path, {}};
}

bool isMounted(const QList<Mount> &mounts, const QString &containerPath)
{
    return mountAbove(mounts, containerPath) != nullptr;
}

} // namespace milvus
