#pragma once

#include "core/milvus/patch.h"

namespace milvus {

struct Applied
{
    QString path;
    QString backupPath; ///< "milvus.yaml.bak-20261122-091700"; empty when the file was created
    QByteArray written;
    QByteArray before = {}; ///< what the backup holds while nobody spoilt it
};

/// Writes a planned patch over the file it was planned from: ChangedSincePreview when the file
/// differs from `patch.before`; backup first, atomic replace, re-read and compare, rolled back when
/// that fails. Blocking.
base::Result<Applied> apply(const QString &path, const Patch &patch);

/// What a change of the file at `path` does not reach: its other names (FileHasOtherNames). Reads
/// the disk; short.
QList<base::Finding> linkProblems(const QString &path);

/// Puts the backup back, only while the file is still what `apply` wrote (else ChangedSinceWrite;
/// ChangedSincePreview for a file that `apply` made).
base::Result<> undo(const Applied &applied);

} // namespace milvus
