#pragma once

#include "core/base/result.h"

#include <optional>

namespace bundle {

/// How a staged set gets into its folder.
enum class Way {
    Exchange, ///< the whole folder changes places with the staged one: at no instant is the set
              ///< mixed
    PerFile   ///< file by file, where the folder itself has to stay; a crash in between is finished
              ///< by the next run
};

/// The note in a workspace that says the staged set is complete and checked: from here on a crash
/// is finished, before it is undone.
struct Journal
{
    Way way = Way::Exchange;
    QString witness;     ///< a file that is different in the new set
    QByteArray digest;   ///< SHA-256 of the staged one: tells the new set from the old one
    QStringList removed; ///< files of the old set that are not in the new one

    static std::optional<Journal> read(const QString &workspace);
    /// Does not wait for the disk.
    [[nodiscard]] base::Result<> write(const QString &workspace) const;
    static QString path(const QString &workspace);
    static base::Result<> remove(const QString &workspace);
};

/// SHA-256 of a file; empty when there is none.
QByteArray fileDigest(const QString &path);

} // namespace bundle
