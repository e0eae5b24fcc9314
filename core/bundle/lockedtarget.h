#pragma once

#include "core/bundle/lock.h"

#include <QList>

namespace bundle {

/// An existing folder of ours that nobody else changes meanwhile, with an interrupted run brought
/// to its end.
struct LockedTarget
{
    FolderLock lock;
    Target target;
    QList<base::Finding> findings; ///< leftovers, folder open to others, clock

    /// FolderMissing, FolderLocked, ClockWrong (checkClock), or the errors of examineTarget.
    static base::Result<LockedTarget> take(const QString &folder);
};

} // namespace bundle
