#pragma once

#include "core/bundle/swap.h"

namespace bundle {

/// New files on their way into their folder. Whatever is not committed disappears with this object.
class Staging
{
public:
    /// Makes the hidden workspace; FolderReadOnly, DiskFull and their like. Only under the lock.
    static base::Result<Staging> open(const Target &target);

    Staging(Staging &&other) noexcept;
    Staging &operator=(Staging &&) = delete;
    ~Staging();

    [[nodiscard]] QString folder() const;
    [[nodiscard]] const Target &target() const { return m_target; }

    /// Writes one file, exactly `mode` and no more before its first byte. It gets the owner of the
    /// file it replaces, else ownerOf() the folder, as far as we may. Any thread.
    [[nodiscard]] base::Result<> add(const QString &name, QByteArrayView content,
                                     unsigned mode) const;
    /// The mode for a file: what its predecessor has within what is safe, else `mode`. A key may
    /// stay readable for its group, never for others; nobody else may write.
    [[nodiscard]] unsigned modeLike(const QString &name, unsigned mode) const;
    /// The staged keys whose predecessor somebody else could read, by an owner or a group that we
    /// cannot give: a warning ReaderLost for each, with the command that gives it back. After
    /// seal(), before commit().
    [[nodiscard]] QList<base::Finding> lostReaders() const;
    /// Copies the set files that are not staged and not in `removed` as they are; where the folder
    /// stays they stay.
    [[nodiscard]] base::Result<> seal(const QStringList &removed = {});
    /// Waits until all is on the disk and swaps the files in.
    base::Result<Placed> commit();

private:
    Staging(Target target, QString workspace, Way way);
    [[nodiscard]] base::Error named(const base::Error &error) const;
    [[nodiscard]] base::Result<> own(const QString &name) const;
    [[nodiscard]] base::Result<> checkTargetAgain() const;
    [[nodiscard]] base::Result<> saveOldFiles() const;
    [[nodiscard]] base::Result<> settle(const Journal &journal) const;
    [[nodiscard]] QString witness() const;

    Target m_target;
    QString m_workspace;
    Way m_way = Way::Exchange;
    QStringList m_removed;
};

} // namespace bundle
