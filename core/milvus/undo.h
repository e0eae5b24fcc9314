#pragma once

#include "core/milvus/patch.h"

namespace milvus {

/// Whether `backup` is one by its place and name: it lies beside the file at `path` (or the file
/// that a link there leads to) and is named as apply() names what it keeps of that file.
bool isBackupOf(const QString &backup, const QString &path);

/// Gives a backup the time at which the changed file was written, which isEditedSince() looks for.
void rememberWriting(const QString &backup, const QString &path);

/// Whether the file was written again after the change for which `backup` was kept; true also when
/// that cannot be told. Reads the disk; short.
bool isEditedSince(const QString &path, const QString &backup);

/// What a backup of the file at `path` holds. One that nobody touched since is what stood there,
/// whatever that was; another has to be a configuration of Milvus or a Compose file, for an emptied
/// file would take all settings away. Errors: BackupMissing, of a file that cannot be read, those
/// of Document::parse, NotMilvusConfiguration. Reads the disk; short.
base::Result<QByteArray> textOfBackup(const QString &backup, const QString &path);

/// The change that puts the text of a backup back. Pure.
Patch planUndo(const QByteArray &text, const QByteArray &backup);

} // namespace milvus
