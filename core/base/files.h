#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace base {

constexpr qint64 mebibyte = 1024 * 1024;

/// Reads a whole regular file. Refuses folders, pipes and devices (NotARegularFile) and more than
/// `limit` bytes (FileTooLarge) without reading them; a missing file is FileMissing, any other
/// obstacle FileUnreadable. Blocking; any thread.
Result<QByteArray> readFile(const QString &path, qint64 limit = 8 * mebibyte);

enum class Look { ForKnownNames, ForAll };
/// FileUnreadable for a folder whose files this process may not look for, or may not ask for, so
/// that nobody takes it for empty. Nothing about one that is missing or no folder.
Result<> checkLook(const QString &folder, Look look);

/// Creates `path` with exactly `mode` (umask does not matter) before its first byte, writes, and
/// syncs it. Never replaces: FileExists when there is something, even a dangling link. Removes what
/// it created on failure.
Result<> writeNewFile(const QString &path, QByteArrayView bytes, unsigned mode = 0644);

/// Replaces the regular file `path` at once: a synced sibling is renamed over it, so a crash leaves
/// old or new. Keeps mode and owner of the old file; a link in its place is LinkRefused. Creates it
/// (with `mode`) when missing.
Result<> replaceFile(const QString &path, QByteArrayView bytes, unsigned mode = 0644);

/// Makes renames in `folder` durable.
Result<> syncFolder(const QString &folder);

/// The code that fits the current `errno` for a failed write at `path`: DiskFull, FolderReadOnly,
/// FileExists, FileMissing or FileUnwritable, with strerror as detail.
Error writeError(const QString &path, int errorNumber);

/// "~" and "~/x" as the shell would; everything else unchanged.
QString expandHome(const QString &path);

} // namespace base
