#include "core/bundle/swap.h"

#include "core/base/files.h"
#include "core/bundle/files.h"
#include "core/bundle/lock.h"
#include "core/bundle/workspace.h"

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

/// Gives the staged folder what is to stay: the files that are not ours, and the folder's own mode
/// and owner. Links, so that they are in the folder before and after the exchange.
void takeAlong(const Target &target, const QString &staged)
{
    for (const QString &name : entriesOf(target.path))
        if (!isSetFile(name)) // what cannot be linked is moved after the exchange; a new one stays
            static_cast<void>(linkFile(target.path + u'/' + name, staged + u'/' + name));
    static_cast<void>(setOwner(staged, target.status.user, target.status.group));
    static_cast<void>(setMode(staged, target.status.mode));
}

/// For file systems that cannot exchange: for an instant the folder is missing, and finishOrUndo
/// puts it back.
base::Result<bool> moveInTwoSteps(const Target &target, const QString &workspace)
{
    const QString aside = replacedFolder(workspace);
    if (const auto moved = moveNew(target.path, aside); !moved)
        return tl::make_unexpected(moved.error());
    if (const auto moved = moveNew(stagedFolder(workspace), target.path); !moved) {
        static_cast<void>(moveNew(aside, target.path));
        return tl::make_unexpected(moved.error());
    }
    return base::syncFolder(target.parent).has_value();
}

base::Result<bool> exchangeFolders(const Target &target, const QString &workspace)
{
    const QString staged = stagedFolder(workspace);
    if (!target.exists())
        return moveNew(staged, target.path).map([] { return true; });
    takeAlong(target, staged);
    if (exchange(staged, target.path))
        return true;
    return moveInTwoSteps(target, workspace);
}

/// What is to go and was not copied to the old files, since it is not ours to read, moves there.
void setAside(const Target &target, const QString &workspace, const QString &name)
{
    const QString path = target.path + u'/' + name;
    const QString kept = replacedFolder(workspace) + u'/' + name;
    if (statusOf(path).exists() && !statusOf(kept).exists())
        static_cast<void>(moveNew(path, kept));
}

base::Result<bool> moveEachFile(const Target &target, const QString &workspace,
                                const QStringList &removed)
{
    const QString staged = stagedFolder(workspace);
    for (const QString &name : entriesOf(staged)) {
        setAside(target, workspace, name);
        if (const auto moved = moveOver(staged + u'/' + name, target.path + u'/' + name); !moved)
            return tl::make_unexpected(moved.error());
    }
    for (const QString &name : removed) {
        setAside(target, workspace, name);
        static_cast<void>(removeFile(target.path + u'/' + name)); // it may be gone already
    }
    return base::syncFolder(target.path).has_value();
}

/// A folder or one of its files has an owner or a group that we cannot give to another: somebody
/// reads it through that, such as Milvus in its container.
bool isGivenToOthers(const Target &target)
{
    if (::geteuid() == 0)
        return false;
    if (!isOwnGroup(target.status.group))
        return true;
    const QStringList names = setFileNames();
    return std::ranges::any_of(names, [&target](const QString &name) {
        const Status file = statusOf(target.path + u'/' + name);
        return file.exists() && (file.user != ::geteuid() || !isOwnGroup(file.group));
    });
}

bool isCurrentFolder(const Target &target)
{
    return target.status.sameAs(statusOf(u"."_s));
}

bool holdsMoreThanFiles(const QString &folder)
{
    constexpr qsizetype mostForeignFiles = 64;
    const QStringList names = entriesOf(folder);
    const auto isForeign = [](const QString &name) {
        return !isSetFile(name) && !isNamedClientFile(name);
    };
    return std::ranges::count_if(names, isForeign) > mostForeignFiles ||
           std::ranges::any_of(names, [&](const QString &name) {
               return isForeign(name) &&
                      statusOf(folder + u'/' + name).kind == Status::Kind::Folder;
           });
}

/// Ends one workspace; the new set stays if it has reached the folder.
void endOne(const Target &target, const QString &workspace)
{
    const auto journal = Journal::read(workspace);
    if (!journal)
        return discardWorkspace(workspace);
    if (journal->way == Way::PerFile) {
        if (placeSet(target, workspace, *journal))
            static_cast<void>(keepBackup(target, workspace, Way::PerFile));
        return;
    }
    const QString aside = replacedFolder(workspace);
    if (!statusOf(target.path).exists() && statusOf(aside).exists())
        static_cast<void>(moveNew(aside, target.path));
    if (fileDigest(target.path + u'/' + journal->witness) == journal->digest)
        static_cast<void>(keepBackup(target, workspace, Way::Exchange));
    else
        discardWorkspace(workspace);
}

} // namespace

Way chooseWay(const Target &target)
{
    const bool folderMustStay =
        target.exists() &&
        (!canWriteIn(target.parent) || isMountPoint(target.path) || isCurrentFolder(target) ||
         isGivenToOthers(target) || holdsMoreThanFiles(target.path));
    return folderMustStay ? Way::PerFile : Way::Exchange;
}

base::Result<bool> placeSet(const Target &target, const QString &workspace, const Journal &journal)
{
    return journal.way == Way::Exchange ? exchangeFolders(target, workspace)
                                        : moveEachFile(target, workspace, journal.removed);
}

QList<base::Finding> finishOrUndo(const Target &target)
{
    QList<base::Finding> findings;
    for (const QString &workspace : findWorkspaces(target)) {
        endOne(target, workspace);
        findings.append(
            {base::Severity::Note, base::Code::LeftoverCleaned, {workspace}, target.path, {}});
    }
    return findings;
}

QList<base::Finding> interruptedChange(const QString &folder)
{
    const auto target = examineTarget(folder);
    if (!target || FolderLock::isTaken(*target))
        return {};
    const QStringList workspaces = findWorkspaces(*target);
    const bool isInterrupted = std::ranges::any_of(workspaces, [](const QString &workspace) {
        const auto journal = Journal::read(workspace);
        return journal && journal->way == Way::PerFile;
    });
    if (!isInterrupted)
        return {};
    return {
        {base::Severity::Warning, base::Code::ChangeInterrupted, {target->path}, target->path, {}}};
}

} // namespace bundle
