#include "core/bundle/lock.h"

#include "core/base/files.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

/// Beside the folder, so that it stays while the folder is exchanged; inside where nothing can be
/// made beside it.
QString lockPath(const Target &target)
{
    if (target.exists() && !canWriteIn(target.parent))
        return target.path + u"/.milvus-tls.lock"_s;
    return u"%1/.%2.milvus-tls.lock"_s.arg(target.parent, target.name);
}

/// About the folder: nobody knows the lock file.
base::Error lockError(const Target &target, const QString &path, int errorNumber)
{
    base::Error error = base::writeError(path, errorNumber);
    error.args.replaceInStrings(path, target.path);
    return error;
}

QString holder(const QString &path)
{
    const auto content = base::readFile(path, 64);
    return content ? QString::fromLatin1(content->trimmed()) : QString();
}

void writeProcess(int descriptor)
{
    const QByteArray text = QByteArray::number(::getpid()) + '\n';
    // Only information for the second one; a full disk must not be reported from here.
    if (::ftruncate(descriptor, 0) == 0)
        static_cast<void>(
            ::pwrite(descriptor, text.constData(), static_cast<std::size_t>(text.size()), 0));
}

bool isStillAt(int descriptor, const QByteArray &path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::lstat(path.constData(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

} // namespace

FolderLock::FolderLock(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{}

FolderLock::~FolderLock()
{
    if (m_descriptor < 0)
        return;
    ::unlink(
        QFile::encodeName(m_path).constData()); // while still locked: nobody else can own it now
    ::close(m_descriptor);
}

bool FolderLock::isTaken(const Target &target)
{
    const int descriptor =
        ::open(QFile::encodeName(lockPath(target)).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool taken = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0;
    ::close(descriptor); // and the lock with it
    return taken;
}

base::Result<FolderLock> FolderLock::take(const Target &target)
{
    const QString path = lockPath(target);
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int descriptor =
            ::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return tl::make_unexpected(lockError(target, path, errno));
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            ::close(descriptor);
            if (reason == EWOULDBLOCK)
                return base::fail(base::Code::FolderLocked, {target.path, holder(path)});
            return tl::make_unexpected(lockError(target, path, reason));
        }
        if (isStillAt(descriptor, name)) {
            writeProcess(descriptor);
            return FolderLock(path, descriptor);
        }
        ::close(descriptor); // its owner removed it between our open and our lock: try anew
    }
}

} // namespace bundle
