#pragma once

#include "core/milvus/systemdunit.h"

namespace milvus {

/// What a command leads to, and what that is given.
struct Start
{
    UnitVariables variables;
    QString folder;        ///< where it runs; empty: not known
    bool isMilvus = false; ///< its program is Milvus itself
    bool isKnown = true;   ///< false: something in it sets what cannot be seen here
};

/// Follows env(1), `sh -c` and programs that only start another one, such as nice(1), from what the
/// unit gives by itself to Milvus. What systemd or a shell replaces when it starts the command gets
/// a null value. Pure.
Start followCommand(const QStringList &command, Start given, const Unit &unit);

} // namespace milvus
