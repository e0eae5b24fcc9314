#include "core/bundle/staging.h"

#include "core/base/files.h"
#include "core/bundle/workspace.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bundle {

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
    const auto workspace =
        makeUniqueFolder(way == Way::Exchange ? outerPrefix(target) : innerPrefix(target));
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    Staging staging(target, *workspace, way);
    if (const auto made = makeFolder(staging.folder(), 0700); !made)
        return tl::make_unexpected(staging.named(made.error()));
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
            return tl::make_unexpected(named(done.error()));
    }
    const auto synced = base::syncFolder(folder());
    return synced ? synced : tl::make_unexpected(named(synced.error()));
}

base::Result<QString> Staging::commit()
{
    if (m_way == Way::PerFile)
        if (const auto saved = saveOldFiles(); !saved)
            return tl::make_unexpected(named(saved.error()));
    if (const auto noted = Journal{m_way, setDigest(folder())}.write(m_workspace); !noted)
        return tl::make_unexpected(named(noted.error()));
    for (const QString &holder :
         {m_workspace, m_way == Way::Exchange ? m_target.parent : m_target.path})
        if (const auto synced = base::syncFolder(holder); !synced)
            return tl::make_unexpected(named(synced.error()));
    if (const auto placed = placeSet(m_target, m_workspace, m_way); !placed) {
        finishOrUndo(m_target);
        m_workspace.clear();
        return tl::make_unexpected(placed.error());
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

/// The same error about the folder the user named: nobody knows the hidden workspace.
base::Error Staging::named(base::Error error) const
{
    for (QString &arg : error.args) {
        arg.replace(folder(), m_target.path);
        arg.replace(m_workspace, m_target.path);
    }
    return error;
}

} // namespace bundle
