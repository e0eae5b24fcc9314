#include "core/bundle/staging.h"

#include "core/base/files.h"
#include "core/bundle/workspace.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

/// The same error about the folder the user named: nobody knows the hidden workspace.
base::Error named(base::Error error, const Target &target, const QString &workspace)
{
    for (QString &arg : error.args) {
        arg.replace(stagedFolder(workspace), target.path);
        arg.replace(workspace, target.path);
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
{}

Staging::~Staging()
{
    if (!m_workspace.isEmpty())
        discardWorkspace(m_workspace);
}

base::Result<Staging> Staging::open(const Target &target)
{
    if (target.exists() && !canWriteIn(target.path))
        return base::fail(base::Code::FolderReadOnly, {target.path});
    const Way way = chooseWay(target);
    const QString prefix = way == Way::Exchange ? outerPrefix(target) : innerPrefix(target);
    const auto workspace = makeUniqueFolder(prefix);
    if (!workspace)
        return tl::make_unexpected(named(workspace.error(), target, prefix));
    Staging staging(target, *workspace, way);
    if (const auto made = makeFolder(staging.folder(), 0700); !made)
        return tl::make_unexpected(named(made.error(), target, *workspace));
    return staging;
}

QString Staging::folder() const
{
    return stagedFolder(m_workspace);
}

base::Result<> Staging::write(const NewSet &set) const
{
    // Root making files in somebody's folder makes them for the owner of the folder.
    const bool forOwner = m_target.exists() && ::geteuid() == 0 && m_target.status.user != 0;
    for (const FileInfo &file : allFiles()) {
        const QString path = filePath(folder(), file.file);
        auto done = base::writeNewFile(path, set[file.file].view(), file.mode);
        if (done && forOwner)
            done = setOwner(path, m_target.status.user, m_target.status.group);
        if (!done)
            return tl::make_unexpected(named(done.error(), m_target, m_workspace));
    }
    const auto synced = base::syncFolder(folder());
    return synced ? synced : tl::make_unexpected(named(synced.error(), m_target, m_workspace));
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

base::Result<QString> Staging::commit()
{
    if (const auto same = checkTargetAgain(); !same)
        return tl::make_unexpected(same.error());
    if (m_way == Way::PerFile)
        if (const auto saved = saveOldFiles(); !saved)
            return tl::make_unexpected(named(saved.error(), m_target, m_workspace));
    if (const auto noted = Journal{m_way, setDigest(folder())}.write(m_workspace); !noted)
        return tl::make_unexpected(named(noted.error(), m_target, m_workspace));
    for (const QString &holder :
         {m_workspace, m_way == Way::Exchange ? m_target.parent : m_target.path})
        if (const auto synced = base::syncFolder(holder); !synced)
            return tl::make_unexpected(named(synced.error(), m_target, m_workspace));
    if (const auto placed = placeSet(m_target, m_workspace, m_way); !placed) {
        finishOrUndo(m_target);
        return tl::make_unexpected(named(placed.error(), m_target, std::exchange(m_workspace, {})));
    }
    return keepBackup(m_target, std::exchange(m_workspace, {}), m_way);
}

/// Copies, since the files are replaced one by one where they are.
base::Result<> Staging::saveOldFiles() const
{
    const QString old = replacedFolder(m_workspace);
    if (const auto made = makeFolder(old, 0700); !made)
        return made;
    for (const QString &name : entriesOf(m_target.path)) {
        if (!isSetFile(name))
            continue;
        const QString path = m_target.path + u'/' + name;
        auto content = base::readFile(path);
        if (!content)
            return tl::make_unexpected(content.error());
        const auto saved = base::writeNewFile(old + u'/' + name, *content, statusOf(path).mode);
        base::wipe(content->data(), static_cast<std::size_t>(content->size()));
        if (!saved)
            return saved;
    }
    return base::syncFolder(old);
}

} // namespace bundle
