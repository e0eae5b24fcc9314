#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace base {

namespace {

/// Owner of a file descriptor.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    [[nodiscard]] int get() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    /// close() can report a late write error, so its result counts.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.empty()) {
        const ssize_t written =
            ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

Error readError(const QString &path, int errorNumber)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(errorNumber));
    const Code code =
        errorNumber == ENOENT || errorNumber == ENOTDIR ? Code::FileMissing : Code::FileUnreadable;
    return {code, {path}, reason};
}

Result<> fillAndSync(Descriptor &file, const QString &path, QByteArrayView bytes, unsigned mode)
{
    if (::fchmod(file.get(), mode) == 0 && writeAll(file.get(), bytes) &&
        ::fsync(file.get()) == 0 && file.close())
        return {};
    const Error error = writeError(path, errno);
    ::unlink(QFile::encodeName(path).constData());
    return tl::make_unexpected(error);
}

} // namespace

Error writeError(const QString &path, int errorNumber)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(errorNumber));
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return {Code::DiskFull, {path}, reason};
    case EEXIST:
        return {Code::FileExists, {path}, reason};
    case EROFS:
    case EACCES:
    case EPERM:
        return {Code::FolderReadOnly, {QFileInfo(path).path()}, reason};
    case ENOENT: // also where nothing can be made at all, as in /proc
        return {QFileInfo::exists(QFileInfo(path).path()) ? Code::FolderReadOnly
                                                          : Code::FolderMissing,
                {QFileInfo(path).path()},
                reason};
    case ENOTDIR:
        return {Code::NotAFolder, {QFileInfo(path).path()}, reason};
    default:
        return {Code::FileUnwritable, {path}, reason};
    }
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    // O_NONBLOCK: opening a pipe nobody writes to must not wait.
    Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen())
        return tl::make_unexpected(readError(path, errno));
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return tl::make_unexpected(readError(path, errno));
    if (!S_ISREG(status.st_mode))
        return fail(Code::NotARegularFile, {path});
    const auto tooLarge = [&] {
        return fail(Code::FileTooLarge, {path, u"%1 MiB"_s.arg(limit / mebibyte)});
    };
    if (status.st_size > limit)
        return tooLarge();
    // Straight to where it stays: what is read may be a key, of which nothing else must be left.
    QByteArray content(status.st_size + 1, Qt::Uninitialized);
    for (qsizetype filled = 0;;) {
        if (filled == content.size())
            content.resize(
                std::max<qsizetype>(2 * filled, 4096)); // it grows, or does not know its size
        const ssize_t count = ::read(file.get(), content.data() + filled,
                                     static_cast<std::size_t>(content.size() - filled));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return tl::make_unexpected(readError(path, errno));
        if (count == 0) {
            content.truncate(filled);
            return content;
        }
        filled += count;
        if (filled > limit)
            return tooLarge();
    }
}

Result<> writeNewFile(const QString &path, QByteArrayView bytes, unsigned mode)
{
    // Created with no more than the owner's bits, so that not even a moment is open to others.
    Descriptor file(::open(QFile::encodeName(path).constData(),
                           O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode & 0600U));
    if (!file.isOpen())
        return tl::make_unexpected(writeError(path, errno));
    return fillAndSync(file, path, bytes, mode);
}

Result<> replaceFile(const QString &path, QByteArrayView bytes, unsigned mode)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat old = {};
    const bool exists = ::lstat(name.constData(), &old) == 0;
    if (exists && S_ISLNK(old.st_mode))
        return fail(Code::LinkRefused, {path});
    if (exists && !S_ISREG(old.st_mode))
        return fail(Code::NotARegularFile, {path});
    const QFileInfo info(path);
    const QString sibling = u"%1/.%2.%3"_s.arg(info.path(), info.fileName(),
                                               QUuid::createUuid().toString(QUuid::Id128));
    if (const auto written = writeNewFile(sibling, bytes, exists ? old.st_mode & 07777U : mode);
        !written)
        return written;
    const QByteArray siblingName = QFile::encodeName(sibling);
    if (exists && (old.st_uid != ::geteuid() || old.st_gid != ::getegid()) &&
        ::lchown(siblingName.constData(), old.st_uid, old.st_gid) != 0 && ::geteuid() == 0) {
        const Error error = writeError(path, errno);
        ::unlink(siblingName.constData());
        return tl::make_unexpected(error);
    }
    if (::rename(siblingName.constData(), name.constData()) != 0) {
        const Error error = writeError(path, errno);
        ::unlink(siblingName.constData());
        return tl::make_unexpected(error);
    }
    return syncFolder(info.path());
}

Result<> checkLook(const QString &folder, Look look)
{
    const QByteArray path = QFile::encodeName(folder);
    struct stat status = {};
    const bool isSeen = ::stat(path.constData(), &status) == 0;
    const bool isHidden = !isSeen && errno == EACCES; // in a folder that bars us
    const bool isFolder = isSeen && S_ISDIR(status.st_mode);
    const int rights = look == Look::ForAll ? R_OK | X_OK : X_OK;
    const bool isBarred = (isFolder || isHidden) &&
                          ::faccessat(AT_FDCWD, path.constData(), rights, AT_EACCESS) != 0 &&
                          errno == EACCES;
    if (isBarred)
        return tl::make_unexpected(readError(folder, EACCES));
    return {};
}

Result<> syncFolder(const QString &folder)
{
    const Descriptor handle(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle.isOpen() || ::fsync(handle.get()) != 0)
        return tl::make_unexpected(writeError(folder, errno));
    return {};
}

QString expandHome(const QString &path)
{
    if (path == u"~" || path.startsWith(u"~/"))
        return QDir::homePath() + path.sliced(1);
    return path;
}

} // namespace base
