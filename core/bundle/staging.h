#pragma once

#include "core/bundle/makeset.h"
#include "core/bundle/swap.h"

namespace bundle {

/// A new set on its way into its folder. Whatever is not committed disappears with this object.
class Staging
{
public:
    /// Makes the hidden workspace; FolderReadOnly, DiskFull and their like. Only under the lock.
    static base::Result<Staging> open(const Target &target);

    Staging(Staging &&other) noexcept;
    Staging &operator=(Staging &&) = delete;
    ~Staging();

    [[nodiscard]] QString folder() const;
    /// Writes the nine files, private keys 0600 before their first byte, and syncs them.
    [[nodiscard]] base::Result<> write(const NewSet &set) const;
    /// Swaps the set in; gives the path of the backup, empty when there was nothing to keep.
    base::Result<QString> commit();

private:
    Staging(Target target, QString workspace, Way way);
    [[nodiscard]] base::Result<> checkTargetAgain() const;
    [[nodiscard]] base::Result<> saveOldFiles() const;

    Target m_target;
    QString m_workspace;
    Way m_way = Way::Exchange;
};

} // namespace bundle
