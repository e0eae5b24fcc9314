#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/secret.h"
#include "core/bundle/files.h"
#include "core/bundle/swap.h"
#include "core/bundle/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

/// The folder with what the new set replaced; after an exchange it stands where the new one was
/// staged.
QString oldFolder(const QString &workspace, Way way)
{
    const QString aside = replacedFolder(workspace);
    if (way == Way::PerFile || statusOf(aside).exists())
        return aside;
    return stagedFolder(workspace);
}

/// Every file that is not ours is in the folder again and no longer among the old ones.
void bringHome(const Target &target, const QString &old)
{
    for (const QString &name : entriesOf(old)) {
        if (isSetFile(name))
            continue;
        const QString left = old + u'/' + name;
        const QString home = target.path + u'/' + name;
        if (statusOf(home).sameAs(statusOf(left)))
            static_cast<void>(removeFile(left));
        else
            static_cast<void>(moveNew(
                left, home)); // one made since under the same name wins; this goes to the backup
    }
}

bool sameContent(const QString &one, const QString &other)
{
    auto first = base::readFile(one);
    auto second = base::readFile(other);
    const bool isSame = first && second && *first == *second;
    for (auto *const content : {&first, &second})
        if (*content) // it may be the key of a CA
            base::wipe((*content)->data(), static_cast<std::size_t>((*content)->size()));
    return isSame;
}

/// Nothing but the files of a CA that is still in use: not worth another copy of its key.
bool isOnlyTheSameCa(const Target &target, const QString &old)
{
    const QStringList names = entriesOf(old);
    return std::ranges::all_of(names, [&](const QString &name) {
        return name == fileName(File::CaSerial) || name == QLatin1StringView(historyName) ||
               ((name == fileName(File::CaKey) || name == fileName(File::CaCertificate)) &&
                sameContent(old + u'/' + name, target.path + u'/' + name));
    });
}

QString backupStem(const Target &target, Way way)
{
    return way == Way::Exchange ? u"%1/%2.backup-"_s.arg(target.parent, target.name)
                                : target.path + u"/backup-"_s;
}

} // namespace

base::Finding diskUnsure(const Target &target)
{
    return {base::Severity::Warning, base::Code::DiskUnsure, {target.path}, target.path, {}};
}

base::Result<Placed> keepBackup(const Target &target, const QString &workspace, Way way)
{
    const QString old = oldFolder(workspace, way);
    Placed placed;
    if (const Status status = statusOf(old); status.exists()) {
        // A link that somebody slipped in is kept as a link: what it points to is not ours to move.
        const bool isFolder = status.kind == Status::Kind::Folder;
        if (isFolder && way == Way::Exchange)
            bringHome(target, old);
        if (!isFolder || !isOnlyTheSameCa(target, old)) {
            placed.backup = backupPath(backupStem(target, way), base::now());
            if (const auto moved = moveNew(old, placed.backup); !moved)
                return base::fail(base::Code::BackupFailed, {placed.backup}, moved.error().detail);
        }
    }
    discardWorkspace(workspace);
    QStringList changed = {target.path};
    if (way == Way::Exchange)
        changed.append(target.parent);
    if (!syncTogether(changed))
        placed.findings.append(diskUnsure(target));
    return placed;
}

} // namespace bundle
