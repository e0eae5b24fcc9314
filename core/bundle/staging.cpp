#include "core/bundle/staging.h"

#include "core/base/files.h"
#include "core/base/secret.h"
#include "core/bundle/files.h"
#include "core/bundle/permissions.h"
#include "core/bundle/workspace.h"

#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

base::Result<> copyFile(const QString &from, const QString &to, unsigned mode)
{
    auto content = base::readFile(from, mostHistoryBytes);
    if (!content)
        return tl::make_unexpected(content.error());
    const auto copied = writeQuickly(to, *content, mode);
    base::wipe(content->data(), static_cast<std::size_t>(content->size()));
    return copied;
}

/// The same error about the folder the user named: nobody knows the hidden workspace.
base::Error toldAs(base::Error error, const QString &folder, const QString &workspace)
{
    for (QString &arg : error.args) {
        arg.replace(stagedFolder(workspace), folder);
        arg.replace(workspace, folder);
    }
    return error;
}

} // namespace

Staging::Staging(Target target, QString workspace, Way way)
    : m_target(std::move(target))
    , m_workspace(std::move(workspace))
    , m_way(way)
{}

Staging::Staging(Staging &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_workspace(std::exchange(other.m_workspace, {}))
    , m_way(other.m_way)
    , m_removed(std::move(other.m_removed))
{}

Staging::~Staging()
{
    if (!m_workspace.isEmpty())
        discardWorkspace(m_workspace);
}

base::Error Staging::named(const base::Error &error) const
{
    return toldAs(error, m_target.path, m_workspace);
}

base::Result<Staging> Staging::open(const Target &target)
{
    if (target.exists() && !canWriteIn(target.path))
        return base::fail(base::Code::FolderReadOnly, {target.path});
    const Way way = chooseWay(target);
    const QString prefix = way == Way::Exchange ? outerPrefix(target) : innerPrefix(target);
    const auto workspace = makeUniqueFolder(prefix);
    if (!workspace)
        return tl::make_unexpected(toldAs(workspace.error(), target.path, prefix));
    Staging staging(target, *workspace, way);
    auto made = makeFolder(staging.folder(), 0700);
    if (made && !target.exists())
        made = giveTo(ownerOf(target), staging.folder());
    if (!made)
        return tl::make_unexpected(staging.named(made.error()));
    return staging;
}

QString Staging::folder() const
{
    return stagedFolder(m_workspace);
}

/// Root making files in somebody's folder makes them for the owner of the folder; a file that was
/// given to the user of a container stays that user's.
base::Result<> Staging::own(const QString &name) const
{
    const QString path = folder() + u'/' + name;
    const Status old = statusOf(m_target.path + u'/' + name);
    const bool isRoot = ::geteuid() == 0;
    const bool isGiven = old.exists() && (old.user != 0 || old.group != 0);
    const Status like = isGiven ? old : ownerOf(m_target);
    if (isRoot)
        return giveTo(like, path);
    const bool isInOtherGroup = !isRoot && old.exists() && old.group != ::getegid();
    if (!isInOtherGroup || setOwner(path, ::geteuid(), old.group)) // only into our own groups
        return {};
    // What the other group could read is not for ours.
    const unsigned mode = statusOf(path).mode;
    return (mode & 0004U) == 0 ? setMode(path, mode & 0600U) : base::Result<>();
}

QList<base::Finding> Staging::lostReaders() const
{
    constexpr qsizetype mostTold = 10;
    QList<base::Finding> findings;
    if (!m_target.exists())
        return findings;
    for (const QString &name : entriesOf(folder())) {
        const Status old = statusOf(m_target.path + u'/' + name);
        const Status now = statusOf(folder() + u'/' + name);
        const bool isOpenToAll = (now.mode & 0004U) != 0;
        const bool othersRead = old.user != now.user || (old.mode & 0040U) != 0;
        if (!old.exists() || isOpenToAll || !othersRead ||
            (old.user == now.user && old.group == now.group))
            continue;
        PermissionNeed need;
        need.path = m_target.path + u'/' + name;
        need.isKey = true;
        need.is = {now.user, now.group, now.mode};
        need.wanted = {old.user, old.group, old.mode & 0640U};
        if (findings.size() < mostTold)
            findings.append({base::Severity::Warning,
                             base::Code::ReaderLost,
                             {need.path, commandFor(need)},
                             need.path,
                             {}});
    }
    return findings;
}

base::Result<> Staging::add(const QString &name, QByteArrayView content, unsigned mode) const
{
    auto done = writeQuickly(folder() + u'/' + name, content, mode);
    if (done)
        done = own(name);
    return done ? done : tl::make_unexpected(named(done.error()));
}

unsigned Staging::modeLike(const QString &name, unsigned mode) const
{
    const Status old = statusOf(m_target.path + u'/' + name);
    if (old.kind != Status::Kind::File)
        return mode;
    return 0600U | (old.mode & (mode == 0600U ? 0040U : 0044U));
}

base::Result<> Staging::seal(const QStringList &removed)
{
    const QString staged = folder();
    for (const QString &name : entriesOf(m_target.path)) {
        const Status old = statusOf(m_target.path + u'/' + name);
        if (!isSetFile(name) || old.kind != Status::Kind::File ||
            statusOf(staged + u'/' + name).exists())
            continue;
        if (removed.contains(name)) {
            m_removed.append(name);
            continue;
        }
        if (m_way == Way::PerFile)
            continue; // it is not touched
        auto kept = copyFile(m_target.path + u'/' + name, staged + u'/' + name, old.mode);
        if (kept)
            kept = own(name);
        if (!kept)
            return tl::make_unexpected(named(kept.error()));
    }
    startWriting(staged); // it is checked meanwhile
    return {};
}

/// The search for keys takes its time; the folder must still be the one that was examined.
base::Result<> Staging::checkTargetAgain() const
{
    const auto now = examineTarget(m_target.path);
    if (!now)
        return tl::make_unexpected(now.error());
    if (now->exists() != m_target.exists() ||
        (now->exists() && !now->status.sameAs(m_target.status)))
        return base::fail(base::Code::FileUnwritable, {m_target.path},
                          u"it was replaced meanwhile"_s);
    return {};
}

/// Every change issues a certificate (ca.srl holds its serial) or takes a CA in or out.
QString Staging::witness() const
{
    for (const File file : {File::ServerCertificate, File::CaSerial, File::CaCertificate}) {
        const QByteArray staged = fileDigest(filePath(folder(), file));
        if (!staged.isEmpty() && staged != fileDigest(filePath(m_target.path, file)))
            return fileName(file);
    }
    return fileName(File::ServerCertificate);
}

base::Result<Placed> Staging::commit()
{
    if (const auto same = checkTargetAgain(); !same)
        return tl::make_unexpected(same.error());
    if (m_way == Way::PerFile)
        if (const auto saved = saveOldFiles(); !saved)
            return tl::make_unexpected(named(saved.error()));
    Journal journal;
    journal.way = m_way;
    journal.witness = witness();
    journal.digest = fileDigest(folder() + u'/' + journal.witness);
    journal.removed = m_removed;
    if (const auto settled = settle(journal); !settled)
        return tl::make_unexpected(named(settled.error()));
    auto placed = placeSet(m_target, m_workspace, journal);
    if (!placed && m_way == Way::PerFile) // half of them may be there: rather all than an error
        placed = placeSet(m_target, m_workspace, journal);
    if (!placed) {
        finishOrUndo(m_target);
        const base::Error error = named(placed.error());
        m_workspace.clear();
        return tl::make_unexpected(error);
    }
    auto kept = keepBackup(m_target, std::exchange(m_workspace, {}), m_way);
    if (kept && !*placed && kept->findings.isEmpty())
        kept->findings.append(diskUnsure(m_target));
    return kept;
}

/// All on the disk, the journal too. Where files are moved one by one it must not be there before
/// they are.
base::Result<> Staging::settle(const Journal &journal) const
{
    QStringList folders = {folder()};
    if (m_way == Way::PerFile) {
        if (const auto synced =
                syncTogether({}, folders + QStringList{replacedFolder(m_workspace)});
            !synced)
            return synced;
        folders.clear();
    }
    if (const auto noted = journal.write(m_workspace); !noted)
        return noted;
    return syncTogether({Journal::path(m_workspace), m_workspace, QFileInfo(m_workspace).path()},
                        folders);
}

/// Copies, since the files are replaced one by one where they are. What cannot be read stays, or is
/// moved when its successor comes.
base::Result<> Staging::saveOldFiles() const
{
    const QString old = replacedFolder(m_workspace);
    if (const auto made = makeFolder(old, 0700); !made)
        return made;
    for (const QString &name : entriesOf(m_target.path)) {
        const QString path = m_target.path + u'/' + name;
        const Status status = statusOf(path);
        const bool isReplaced = statusOf(folder() + u'/' + name).exists();
        if (status.kind != Status::Kind::File || (!isSetFile(name) && !isReplaced))
            continue;
        const auto saved = copyFile(path, old + u'/' + name, status.mode);
        if (!saved && saved.error().code != base::Code::FileUnreadable)
            return saved;
    }
    return {};
}

} // namespace bundle
