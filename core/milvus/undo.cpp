#include "core/milvus/undo.h"

#include "core/base/files.h"
#include "core/milvus/composepatch.h"
#include "core/milvus/diff.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

std::optional<timespec> timeOfWriting(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return status.st_mtim;
}

} // namespace

bool isBackupOf(const QString &backup, const QString &path)
{
    static const QRegularExpression ending(u"\\A\\.bak-\\d{8}-\\d{6}(?:-\\d+)?\\z"_s);
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QFileInfo file(canonical.isEmpty() ? path : canonical);
    const QFileInfo kept(backup);
    return kept.dir().canonicalPath() == file.dir().canonicalPath() &&
           kept.fileName().startsWith(file.fileName()) &&
           ending.match(kept.fileName().sliced(file.fileName().size())).hasMatch();
}

void rememberWriting(const QString &backup, const QString &path)
{
    const auto written = timeOfWriting(path);
    if (!written)
        return;
    const timespec times[] = {{0, UTIME_OMIT}, *written};
    // Where this fails the file counts as edited, which is the safe mistake.
    static_cast<void>(::utimensat(AT_FDCWD, QFile::encodeName(backup).constData(), times, 0));
}

bool isEditedSince(const QString &path, const QString &backup)
{
    const auto now = timeOfWriting(path);
    const auto then = timeOfWriting(backup);
    return !now || !then || now->tv_sec != then->tv_sec || now->tv_nsec != then->tv_nsec;
}

base::Result<QByteArray> textOfBackup(const QString &backup, const QString &path)
{
    const auto text = base::readFile(backup, largestFile);
    if (!text && text.error().code == base::Code::FileMissing)
        return base::fail(base::Code::BackupMissing, {backup});
    if (!text || !isEditedSince(path, backup))
        return text;
    if (text->trimmed().isEmpty())
        return base::fail(base::Code::NotMilvusConfiguration, {backup});
    const auto found = findProblems(*text, {}, backup);
    if (!found && !isComposeText(*text))
        return tl::make_unexpected(found.error());
    return text;
}

Patch planUndo(const QByteArray &text, const QByteArray &backup)
{
    Patch patch;
    patch.before = text;
    patch.after = backup;
    const LineMap before(patch.before);
    const LineMap after(patch.after);
    QList<Change> changes;
    for (const LineChange &lines : lineChanges(before, after))
        changes.append({lines, {}});
    describeChanges(patch, before, after, changes);
    return patch;
}

} // namespace milvus
