#include "core/bundle/disk.h"

#include "core/base/files.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

base::Result<> outcome(int result, const QString &path)
{
    if (result == 0)
        return {};
    return tl::make_unexpected(base::writeError(path, errno));
}

constexpr qsizetype mostWaitedForEach = 64; // files; of more the whole file system is synced

base::Result<> onHandle(const QString &path, int (*call)(int))
{
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (handle < 0)
        return tl::make_unexpected(base::writeError(path, errno));
    const auto done = outcome(call(handle), path);
    ::close(handle);
    return done;
}

/// Only asks for it: the fsync that follows waits, and tells of faults.
int startWritingOut(int handle)
{
    return ::sync_file_range(handle, 0, 0, SYNC_FILE_RANGE_WRITE);
}

Status::Kind kindOf(mode_t mode)
{
    if (S_ISREG(mode))
        return Status::Kind::File;
    if (S_ISDIR(mode))
        return Status::Kind::Folder;
    return S_ISLNK(mode) ? Status::Kind::Link : Status::Kind::Other;
}

} // namespace

Status statusOf(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {kindOf(status.st_mode), status.st_mode & 07777U, status.st_uid,  status.st_gid,
            status.st_dev,          status.st_ino,           status.st_nlink};
}

base::Result<> makeFolder(const QString &path, unsigned mode)
{
    const auto made = outcome(::mkdir(QFile::encodeName(path).constData(), mode), path);
    return made ? setMode(path, mode) : made; // whatever the umask takes away
}

base::Result<> moveNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    int result =
        ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE);
    // Some file systems do not know the flag. Looking first is good enough there: we hold the lock.
    if (result != 0 && (errno == EINVAL || errno == ENOSYS) && !statusOf(to).exists())
        result = ::rename(source.constData(), target.constData());
    return outcome(result, to);
}

base::Result<> moveOver(const QString &from, const QString &to)
{
    return outcome(::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()),
                   to);
}

base::Result<> exchange(const QString &one, const QString &other)
{
    return outcome(::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD,
                               QFile::encodeName(other).constData(), RENAME_EXCHANGE),
                   other);
}

base::Result<> linkFile(const QString &from, const QString &to)
{
    // Without AT_SYMLINK_FOLLOW a symbolic link is linked itself.
    return outcome(::linkat(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD,
                            QFile::encodeName(to).constData(), 0),
                   to);
}

base::Result<> setOwner(const QString &path, unsigned user, unsigned group)
{
    return outcome(::lchown(QFile::encodeName(path).constData(), user, group), path);
}

base::Result<> setMode(const QString &path, unsigned mode)
{
    return outcome(::chmod(QFile::encodeName(path).constData(), mode), path);
}

base::Result<> removeFile(const QString &path)
{
    return outcome(::unlink(QFile::encodeName(path).constData()), path);
}

base::Result<> removeFolder(const QString &path)
{
    return outcome(::rmdir(QFile::encodeName(path).constData()), path);
}

base::Result<QString> makeUniqueFolder(const QString &prefix)
{
    QByteArray name = QFile::encodeName(prefix) + "XXXXXX";
    if (!::mkdtemp(name.data())) // 0700
        return tl::make_unexpected(base::writeError(prefix, errno));
    return QFile::decodeName(name);
}

base::Result<> writeQuickly(const QString &path, QByteArrayView bytes, unsigned mode)
{
    const int file = ::open(QFile::encodeName(path).constData(),
                            O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode & 0600U);
    if (file < 0)
        return tl::make_unexpected(base::writeError(path, errno));
    int failure = ::fchmod(file, mode) == 0 ? 0 : errno; // whatever the umask takes away
    while (!bytes.empty() && failure == 0) {
        const ssize_t written = ::write(file, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written >= 0)
            bytes = bytes.sliced(written);
        else if (errno != EINTR)
            failure = errno;
    }
    if (::close(file) != 0 && failure == 0)
        failure = errno;
    if (failure == 0)
        return {};
    return tl::make_unexpected(base::writeError(path, failure)); // goes with the staged folder
}

void startWriting(const QString &folder)
{
    for (const QString &name : entriesOf(folder, mostWaitedForEach))
        static_cast<void>(onHandle(folder + u'/' + name, startWritingOut));
}

base::Result<> syncTogether(const QStringList &paths, const QStringList &folders)
{
    QStringList all = paths + folders;
    for (const QString &folder : folders)
        for (const QString &name : entriesOf(folder, mostWaitedForEach))
            all.append(folder + u'/' + name);
    if (all.size() > mostWaitedForEach)
        return onHandle(all.first(), ::syncfs);
    for (const QString &path : std::as_const(all))
        static_cast<void>(onHandle(path, startWritingOut));
    for (const QString &path : std::as_const(all))
        if (const auto synced = onHandle(path, ::fsync); !synced)
            return synced;
    return {};
}

bool canWriteIn(const QString &folder)
{
    return ::access(QFile::encodeName(folder).constData(), W_OK | X_OK) == 0;
}

bool isOwnGroup(unsigned group)
{
    if (group == ::getegid())
        return true;
    const int count = ::getgroups(0, nullptr);
    std::vector<gid_t> groups(static_cast<std::size_t>(std::max(count, 0)));
    return count > 0 && ::getgroups(count, groups.data()) == count &&
           std::ranges::find(groups, group) != groups.end();
}

bool isMountPoint(const QString &folder)
{
    struct statx status = {};
    return ::statx(AT_FDCWD, QFile::encodeName(folder).constData(), AT_SYMLINK_NOFOLLOW,
                   STATX_BASIC_STATS, &status) == 0 &&
           (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

QStringList entriesOf(const QString &folder, qsizetype most)
{
    QStringList names;
    std::error_code ignored; // a folder that is not there has none
    const std::filesystem::path path(QFile::encodeName(folder).toStdString());
    for (std::filesystem::directory_iterator entry(path, ignored), end;
         !ignored && entry != end && names.size() < most; entry.increment(ignored))
        names.append(QFile::decodeName(entry->path().filename().c_str()));
    names.sort();
    return names;
}

} // namespace bundle
