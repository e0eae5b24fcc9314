#pragma once

#include "core/milvus/version.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace milvus {

/// The user of a container as a Compose file or `docker run` says it.
struct WrittenUser
{
    QString user;       ///< "1000", "1000:1000", "milvus"; empty: the image's own
    QStringList groups; ///< more groups, as they are written

    bool operator==(const WrittenUser &) const = default;
};

/// The user that Milvus runs as, in its container or here, as the kernel sees it.
struct ContainerUser
{
    unsigned id = 0;
    QList<unsigned> groups; ///< its own first

    [[nodiscard]] QString text() const; ///< "999:999"
};

/// Nothing where it cannot be told: a name that is not known here, or no user and no version of the
/// image. Images up to 2.6 run as root, newer ones as milvus, 999 (milvus-tls.md 1.5). Pure.
std::optional<ContainerUser> containerUser(const WrittenUser &written,
                                           const std::optional<Version> &version);

/// A user of this machine by name or number, with its groups; nothing for root, or where it is not
/// known here. Reads the list of users.
std::optional<ContainerUser> localUser(const QString &written);

/// Whether this user may read a file, and go through folders on the way to it, by their owner and
/// mode. Yes for what is not there. Looks at the disk.
bool mayRead(const ContainerUser &user, const QString &file, const QStringList &folders);

} // namespace milvus
