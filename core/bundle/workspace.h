#pragma once

#include "core/bundle/target.h"

namespace bundle {

// A workspace is a hidden 0700 folder in which a set is staged ("new"), with the earlier set beside
// it for a moment
// ("old") and a journal once the staged set is complete:
//     .tls.milvus-tls-k3Xb9q/{new/, old/, journal}       beside the folder "tls"
//     tls/.milvus-tls-k3Xb9q/{new/, old/, journal}       inside it, where nothing can be made
//     beside it

QString stagedFolder(const QString &workspace);
QString replacedFolder(const QString &workspace);

/// What the names of workspaces for this target begin with (paths): beside it, and inside it.
QString outerPrefix(const Target &target);
QString innerPrefix(const Target &target);

/// Workspaces that an interrupted run left.
QStringList findWorkspaces(const Target &target);

/// Removes the workspace with what is staged in it. Files of others that were linked there stay
/// where they are.
void discardWorkspace(const QString &workspace);

/// "tls.backup-20261122-201741", with "-2" and so on when taken; `stem` is a path.
QString backupPath(const QString &stem, const QDateTime &when);

} // namespace bundle
