#pragma once

#include "core/plan/plan.h"

namespace milvus {

/// "docker compose … DOING SERVICE", run in the folder of the deployment's Compose file, with the
/// files that Compose would not find by itself: its own when it has another name, and beside it the
/// override of ours, unless `withOverride` is false.
QString composeCommand(const plan::Deployment &deployment, const QString &doing,
                       bool withOverride = true);

/// The unit that runs Milvus, as systemctl takes it: "milvus" when this machine has none. Reads the
/// disk; short.
QString unitName(const plan::Deployment &deployment);
/// The same for systemctl and journalctl: of a template without an instance all that run.
QString unitPattern(const plan::Deployment &deployment);
/// Where a drop-in of ours goes, and what makes systemd read it.
QString systemdDropIn(const plan::Deployment &deployment);
QString systemdRestart(const plan::Deployment &deployment);

} // namespace milvus
