#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <limits>

namespace bundle {

/// More than a history of a hundred thousand certificates takes.
constexpr qint64 mostHistoryBytes = 256 * 1024 * 1024;

/// What stands at a path; a link is not followed.
struct Status
{
    enum class Kind { Missing, File, Folder, Link, Other };
    Kind kind = Kind::Missing;
    unsigned mode = 0; ///< permission bits
    unsigned user = 0;
    unsigned group = 0;
    quint64 device = 0;
    quint64 inode = 0;
    quint64 links = 0; ///< hard links

    [[nodiscard]] bool exists() const { return kind != Kind::Missing; }
    [[nodiscard]] bool sameAs(const Status &other) const
    {
        return exists() && inode == other.inode && device == other.device;
    }
};
Status statusOf(const QString &path);

// One system call each; errors as base::writeError with the path that is being made or changed.
base::Result<> makeFolder(const QString &path, unsigned mode);   ///< exactly that mode
base::Result<> moveNew(const QString &from, const QString &to);  ///< FileExists rather than replace
base::Result<> moveOver(const QString &from, const QString &to); ///< replaces a file at once
base::Result<> exchange(const QString &one,
                        const QString &other); ///< both names change at once, or neither
base::Result<> linkFile(const QString &from, const QString &to);
base::Result<> setOwner(const QString &path, unsigned user, unsigned group);
base::Result<> setMode(const QString &path, unsigned mode);
base::Result<> removeFile(const QString &path);
base::Result<> removeFolder(const QString &path); ///< an empty one
/// A new 0700 folder whose name begins with `prefix` (a path).
base::Result<QString> makeUniqueFolder(const QString &prefix);

/// Like base::writeNewFile, but does not wait for the disk: syncTogether does.
base::Result<> writeQuickly(const QString &path, QByteArrayView bytes, unsigned mode);
/// Lets the disk begin with what lies directly in a folder, while the caller does something else.
void startWriting(const QString &folder);
/// Waits until these paths, and whatever lies directly in `folders`, are on the disk. The disk
/// begins with all of them before the first is waited for: it takes them in one go, where ten files
/// one after the other take ten times as long. Of very many the whole file system is waited for.
base::Result<> syncTogether(const QStringList &paths, const QStringList &folders = {});

bool canWriteIn(const QString &folder);
/// Whether this process is in the group, and so may give files to it.
bool isOwnGroup(unsigned group);
/// The root of another file system or of a bind mount: it cannot be renamed.
bool isMountPoint(const QString &folder);
/// Names of all entries, hidden ones too, sorted; at most `most` of them.
QStringList entriesOf(const QString &folder,
                      qsizetype most = std::numeric_limits<qsizetype>::max());

} // namespace bundle
