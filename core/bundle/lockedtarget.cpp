#include "core/bundle/lockedtarget.h"

#include "core/base/clock.h"
#include "core/bundle/clockcheck.h"
#include "core/bundle/swap.h"
#include "core/bundle/workspace.h"

namespace bundle {

base::Result<LockedTarget> LockedTarget::take(const QString &folder)
{
    const auto found = examineTarget(folder);
    if (!found)
        return tl::make_unexpected(found.error());
    // A run that was interrupted between two renames may have left it under another name.
    if (!found->exists() && findWorkspaces(*found).isEmpty())
        return base::fail(base::Code::FolderMissing, {found->path});
    auto lock = FolderLock::take(*found);
    if (!lock)
        return tl::make_unexpected(lock.error());
    QList<base::Finding> findings = finishOrUndo(*found);
    const auto target = examineTarget(folder); // anew: it may just have been put back
    if (!target)
        return tl::make_unexpected(target.error());
    if (!target->exists())
        return base::fail(base::Code::FolderMissing, {target->path});
    const auto clock = checkClock(base::now());
    if (!clock)
        return tl::make_unexpected(clock.error());
    findings += remarksOn(*target) + *clock;
    return LockedTarget{std::move(*lock), *target, findings};
}

} // namespace bundle
