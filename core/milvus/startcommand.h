#pragma once

#include "core/milvus/envfile.h"

#include <QStringList>

namespace milvus {

/// What a command leads to, and what that is given.
struct Start
{
    Variables variables;   ///< null: known only where the command runs
    QString folder;        ///< where it runs; empty: not known
    bool isMilvus = false; ///< its program is Milvus itself
    bool isKnown = true;   ///< false: something in it may change what cannot be seen here

    /// Whether it leads to Milvus and all that it sets on the way is known.
    [[nodiscard]] bool isClear() const { return isMilvus && isKnown; }
    /// Takes "NAME=value" in; what is computed where the command runs is not known.
    void assign(const QString &assignment);
    /// Goes to a folder, which may be relative to the one before.
    void enter(const QString &written);
};

/// Whether only the place where the command runs knows what stands there: "$NAME", "`date`".
bool isComputed(const QString &text);

/// Follows env(1), `sh -c` and programs that only start another one, such as tini and nice(1), to
/// Milvus: for systemd, Compose and `docker run` alike. `given`: what Milvus gets without the
/// command. Pure.
Start followCommand(const QStringList &command, Start given);

/// The same for the text of `sh -c`. A command in it may do anything, such as copy another
/// configuration, unless it is known to do no harm. Pure.
Start followShell(QString text, Start given);

} // namespace milvus
