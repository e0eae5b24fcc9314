#pragma once

#include "app/cli/output.h"
#include "core/milvus/rendering.h"

namespace cli {

/// Shows the change of the plan's milvus.yaml as a diff, and makes it when `isWritten`. Returns the
/// exit code, as do the others.
int changeConfiguration(const plan::Plan &plan, bool isWritten, Output &out);

/// The same for the plan's Compose file, or the override of it at `path`.
int changeCompose(const plan::Plan &plan, const QString &path, bool isWritten, Output &out);

/// The same for switching TLS off: the earlier bytes again where a backup proves them.
int switchOff(const plan::Deployment &deployment, bool isWritten, Output &out);

/// The same for TLS that the deployment's Compose file switches on, or the override at `path`.
int switchOffCompose(const plan::Deployment &deployment, const QString &path, bool isWritten,
                     Output &out);

/// Shows all repairs of a configuration as a diff, and makes them when `isWritten`.
int repairConfiguration(const plan::Deployment &deployment, bool isWritten, Output &out);

/// Shows the file for another way of running Milvus. `own`: the values of the user's Helm release,
/// or the resource of the Operator, as a path; empty: none are known.
int showRendering(const plan::Plan &plan, milvus::Rendering rendering, const QString &own,
                  Output &out);

/// No configuration at hand: says what to create and where.
int showNewFile(const plan::Plan &plan, Output &out);

/// Says what Milvus uses as its files lie there, where each value comes from, whether it starts,
/// and what is wrong: also any other mode than `wanted`. Of several deployments, the services of
/// one Compose file, each by its name. Changes nothing.
int checkConfiguration(const QList<plan::Deployment> &deployments, std::optional<int> wanted,
                       Output &out);

/// Puts a backup back; what stood there is kept as a backup itself. Was the file edited since the
/// backup was kept, the difference is shown, and it is done only when `isWritten`.
int restoreBackup(const QString &config, const QString &backup, bool isWritten, Output &out);

} // namespace cli
