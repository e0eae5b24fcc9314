#include "core/bundle/target.h"

#include "core/base/files.h"
#include "core/bundle/files.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

using base::Code;
using Kind = Status::Kind;

constexpr unsigned writableByOthers = 0022;
constexpr unsigned sticky = 01000;

base::Result<> checkSetNames(const QString &folder)
{
    for (const QString &name : setFileNames())
        if (const auto checked = checkReplaceable(folder + u'/' + name); !checked)
            return checked;
    return {};
}

base::Finding openToOthers(const QString &folder, unsigned mode)
{
    const QString octal = u"%1"_s.arg(mode, 4, 8, QChar(u'0'));
    return {base::Severity::Warning, Code::FolderOpenToOthers, {folder, octal}, folder, {}};
}

} // namespace

base::Result<Target> examineTarget(const QString &folder)
{
    const QString path =
        QDir::cleanPath(QDir::current().absoluteFilePath(base::expandHome(folder)));
    Target target;
    target.name = QFileInfo(path).fileName();
    const QString parent = QFileInfo(path).path();
    // Links above the folder are the system's business; the folder itself must not be one.
    const QString canonical = QFileInfo(parent).canonicalFilePath();
    target.parent = canonical.isEmpty() ? parent : canonical;
    target.path = target.name.isEmpty() ? path : QDir(target.parent).filePath(target.name);
    target.status = statusOf(target.path);
    if (target.status.kind == Kind::Link)
        return base::fail(Code::LinkRefused, {target.path});
    if (target.exists() && target.status.kind != Kind::Folder)
        return base::fail(Code::NotAFolder, {target.path});
    if (target.exists() && ::geteuid() != 0 && target.status.user != ::geteuid())
        return base::fail(Code::FolderNotOurs, {target.path, QFileInfo(target.path).owner()});
    if (const auto names = checkSetNames(target.path); !names)
        return tl::make_unexpected(names.error());
    return target;
}

base::Result<> checkReplaceable(const QString &path)
{
    const Status status = statusOf(path);
    if (status.kind == Kind::Link || (status.kind == Kind::File && status.links > 1))
        return base::fail(Code::LinkRefused, {path});
    if (status.kind == Kind::Folder || status.kind == Kind::Other)
        return base::fail(Code::NotARegularFile, {path});
    return {};
}

Status ownerOf(const Target &target)
{
    return target.exists() ? target.status : statusOf(target.parent);
}

base::Result<> giveTo(const Status &owner, const QString &path)
{
    if (::geteuid() != 0 || !owner.exists() || (owner.user == 0 && owner.group == 0))
        return {};
    return setOwner(path, owner.user, owner.group);
}

QList<base::Finding> remarksOn(const Target &target)
{
    QList<base::Finding> remarks;
    const Status parent = statusOf(target.parent);
    if ((parent.mode & writableByOthers) != 0 && (parent.mode & sticky) == 0)
        remarks.append(openToOthers(target.parent, parent.mode));
    if (target.exists() && (target.status.mode & writableByOthers) != 0)
        remarks.append(openToOthers(target.path, target.status.mode));
    if (::geteuid() == 0 && ownerOf(target).user != 0)
        remarks.append({base::Severity::Note, Code::RunningAsRoot, {target.path}, target.path, {}});
    return remarks;
}

ParentFolders::~ParentFolders()
{
    while (!m_made.isEmpty())
        static_cast<void>(removeFolder(m_made.takeLast())); // stays when somebody put something in
}

base::Result<> ParentFolders::make(const QString &folder)
{
    if (statusOf(folder).exists())
        return {};
    const QString above = QFileInfo(folder).path();
    if (above != folder)
        if (const auto made = make(above); !made)
            return made;
    if (const auto made = makeFolder(folder, 0700); !made)
        return made;
    m_made.append(folder);
    return giveTo(statusOf(above), folder);
}

} // namespace bundle
