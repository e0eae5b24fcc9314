#pragma once

#include "core/bundle/journal.h"
#include "core/bundle/target.h"

namespace bundle {

/// Exchange, unless the folder itself must stay: nothing can be renamed beside it, it is a mount
/// point (a volume), it is the current folder (a shell in it would find itself in the backup), it
/// or a file in it has an owner or a group that we cannot give, or it holds folders of its own.
Way chooseWay(const Target &target);

/// A set that has reached its folder.
struct Placed
{
    QString backup; ///< path; empty when there was nothing to keep
    /// The warning DiskUnsure when the disk could not be waited for: nothing is undone then.
    QList<base::Finding> findings;
};

/// Puts the staged set of a workspace (complete, checked, journal written) in place of the earlier
/// one. After a crash at any point `finishOrUndo` gets the folder to the new set or back to the old
/// one. True when the disk has it for good.
base::Result<bool> placeSet(const Target &target, const QString &workspace, const Journal &journal);

/// The warning for a set whose disk could not be waited for.
base::Finding diskUnsure(const Target &target);

/// After placeSet: files that are not ours go back where they were, the earlier set becomes a dated
/// backup, the workspace goes, and the disk is waited for.
base::Result<Placed> keepBackup(const Target &target, const QString &workspace, Way way);

/// A warning ChangeInterrupted when a run was stopped while it put its files in place and nobody is
/// at it; for those who only read a folder. Blocking; any thread.
QList<base::Finding> interruptedChange(const QString &folder);

/// Brings an interrupted run's workspaces to an end. A note LeftoverCleaned for each. Only under
/// the lock.
QList<base::Finding> finishOrUndo(const Target &target);

} // namespace bundle
