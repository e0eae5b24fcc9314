#include "core/milvus/apply.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/shell.h"
#include "core/milvus/document.h"
#include "core/milvus/undo.h"

#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Result;

/// A copy beside the file with its permissions and, as far as we may, its owner; never over an
/// older backup.
Result<QString> makeBackup(const QString &path, const QByteArray &bytes)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return tl::make_unexpected(base::writeError(path, errno));
    const QString stamp = base::now().toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);
    constexpr int attempts = 100; // several changes within one second
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        const QString suffix = attempt == 1 ? QString() : u"-%1"_s.arg(attempt);
        const QString backup = u"%1.bak-%2%3"_s.arg(path, stamp, suffix);
        const auto written = base::writeNewFile(backup, bytes, status.st_mode & 07777U);
        if (written) {
            const bool isOurs = status.st_uid == ::geteuid() && status.st_gid == ::getegid();
            if (!isOurs &&
                ::lchown(QFile::encodeName(backup).constData(), status.st_uid, status.st_gid) !=
                    0 &&
                ::geteuid() == 0)
                return tl::make_unexpected(base::writeError(backup, errno));
            return backup;
        }
        if (written.error().code != Code::FileExists)
            return tl::make_unexpected(written.error());
    }
    return base::fail(Code::FileExists, {u"%1.bak-%2"_s.arg(path, stamp)});
}

/// The file a symbolic link leads to, so that the link itself stays.
QString realPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

Result<> verify(const QString &path, const QByteArray &expected)
{
    const auto found = base::readFile(path, largestFile);
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found != expected)
        return base::fail(Code::PatchNotProven, {path});
    return {};
}

Result<Applied> createFile(const QString &path, const Patch &patch)
{
    if (const auto written = base::writeNewFile(path, patch.after); !written) {
        const bool appeared = written.error().code == Code::FileExists;
        return appeared ? base::fail(Code::ChangedSincePreview, {path})
                        : tl::make_unexpected(written.error());
    }
    return Applied{path, {}, patch.after};
}

} // namespace

Result<Applied> apply(const QString &path, const Patch &patch)
{
    const QString target = realPath(path);
    const auto current = base::readFile(target, largestFile);
    if (!current && current.error().code == Code::FileMissing && patch.before.isEmpty())
        return createFile(target, patch);
    if (!current)
        return tl::make_unexpected(current.error());
    if (*current != patch.before)
        return base::fail(Code::ChangedSincePreview, {target});
    if (patch.after == patch.before)
        return base::fail(Code::NothingToChange, {target});
    const auto backup = makeBackup(target, patch.before);
    if (!backup)
        return tl::make_unexpected(backup.error());
    if (const auto written = base::replaceFile(target, patch.after); !written) {
        QFile::remove(*backup);
        return tl::make_unexpected(written.error());
    }
    if (const auto verified = verify(target, patch.after); !verified) {
        const auto restored = base::replaceFile(target, patch.before);
        return tl::make_unexpected(restored ? verified.error() : restored.error());
    }
    rememberWriting(*backup, target);
    return Applied{target, *backup, patch.after, patch.before};
}

QList<base::Finding> linkProblems(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode) ||
        status.st_nlink < 2)
        return {};
    return {{base::Severity::Warning,
             Code::FileHasOtherNames,
             {path, QString::number(status.st_nlink - 1)},
             path}};
}

Result<> undo(const Applied &applied)
{
    const auto current = base::readFile(applied.path, largestFile);
    if (!current)
        return tl::make_unexpected(current.error());
    if (*current != applied.written)
        return applied.backupPath.isEmpty()
                   ? base::fail(Code::ChangedSincePreview, {applied.path})
                   : base::fail(Code::ChangedSinceWrite, {base::shellWord(applied.path),
                                                          base::shellWord(applied.backupPath)});
    if (applied.backupPath.isEmpty()) { // the file was ours from nothing
        if (!QFile::remove(applied.path))
            return base::fail(Code::FileUnwritable, {applied.path});
        return base::syncFolder(QFileInfo(applied.path).path());
    }
    auto backup = base::readFile(applied.backupPath, largestFile);
    if (!backup || *backup != applied.before)
        backup = textOfBackup(applied.backupPath, applied.path);
    if (!backup)
        return tl::make_unexpected(backup.error());
    if (const auto written = base::replaceFile(applied.path, *backup); !written)
        return written;
    if (const auto verified = verify(applied.path, *backup); !verified)
        return verified;
    QFile::remove(applied.backupPath);
    return {};
}

} // namespace milvus
