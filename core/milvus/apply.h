#pragma once

#include "core/milvus/patch.h"

namespace milvus {

struct Applied
{
    QString path;
    QString backupPath; ///< "milvus.yaml.bak-20261122-091700"; empty when the file was created
    QByteArray written;
};

/// Writes a planned patch over the file it was planned from: ChangedSincePreview when the file
/// differs from `patch.before`; backup first, atomic replace, re-read and compare, rolled back when
/// that fails. Blocking.
base::Result<Applied> apply(const QString &path, const Patch &patch);

/// Whether `backup` has a name that apply() gives to what it keeps of the file at `path`.
bool isBackupOf(const QString &backup, const QString &path);

/// Puts the backup back, only while the file is still what `apply` wrote (else
/// ChangedSincePreview).
base::Result<> undo(const Applied &applied);

} // namespace milvus
