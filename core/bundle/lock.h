#pragma once

#include "core/bundle/target.h"

namespace bundle {

/// Keeps a second run away from a folder. The lock belongs to the open file and ends with the
/// process, so a crash leaves none behind; the file that carries it is removed when the run ends.
class FolderLock
{
public:
    /// FolderLocked with the process that holds it, or why the lock file cannot be made.
    static base::Result<FolderLock> take(const Target &target);

    /// Whether somebody is at work there; leaves no trace.
    static bool isTaken(const Target &target);

    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&) = delete;
    ~FolderLock();

private:
    FolderLock(QString path, int descriptor);

    QString m_path;
    int m_descriptor = -1;
};

} // namespace bundle
