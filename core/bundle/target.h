#pragma once

#include "core/bundle/disk.h"

#include <QList>

namespace bundle {

/// The folder the nine files go to, as it is found.
struct Target
{
    QString path; ///< absolute, clean; its parent without links
    QString parent;
    QString name;
    Status status; ///< Missing or Folder

    [[nodiscard]] bool exists() const { return status.exists(); }
};

/// Whether a file may be replaced, or is missing: LinkRefused for a symbolic or hard link,
/// NotARegularFile for anything else that is no file.
base::Result<> checkReplaceable(const QString &path);

/// Looks at the folder, changing nothing. LinkRefused when it, or one of our names in it, is a
/// symbolic or hard link; NotAFolder, NotARegularFile, and FolderNotOurs when somebody else owns it
/// and we are not root.
base::Result<Target> examineTarget(const QString &folder);

/// Whose the new files are when root makes them: the folder's owner, of a folder that is not there
/// yet the owner of the one it goes into.
Status ownerOf(const Target &target);
/// Gives a path of ours to that owner when we are root and it is not root's.
base::Result<> giveTo(const Status &owner, const QString &path);

/// Folder open to others, running as root in somebody's folder.
QList<base::Finding> remarksOn(const Target &target);

/// Makes the missing folders above the target with 0700, for the owner of those they go into when
/// we are root, and takes them away again unless `keep` is called.
class ParentFolders
{
public:
    ParentFolders() = default;
    ParentFolders(const ParentFolders &) = delete;
    ParentFolders &operator=(const ParentFolders &) = delete;
    ~ParentFolders();

    base::Result<> make(const QString &folder);
    void keep() { m_made.clear(); }

private:
    QStringList m_made;
};

} // namespace bundle
