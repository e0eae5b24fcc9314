#pragma once

#include "core/milvus/containeruser.h"

#include <QList>

namespace milvus {

/// A file that Milvus opens, and where it lies on this machine.
struct Wanted
{
    QString inside; ///< its path in the container
    QString source;
};

/// The command that lays a file where the container looks for it, at `here`: all of `files` with
/// one command where this one keeps its name, else it alone; what stands in its place gives way.
/// Looks at the disk.
QString copyCommand(const std::optional<ContainerUser> &user, const QList<Wanted> &files,
                    const QString &source, const QString &here);

/// The command that lets the user of Milvus read a file: for a whole set its own, of which `way` is
/// the value of --for. Looks at the disk.
QString openingCommand(const ContainerUser &user, const QString &file, QLatin1StringView way);

/// The same for a file alone. Pure.
QString chownCommand(const ContainerUser &user, const QString &file);

} // namespace milvus
