#pragma once

#include "core/plan/plan.h"

namespace milvus {

/// "docker compose … DOING SERVICE", run in the folder of the deployment's Compose file, with the
/// files that Compose would not find by itself: its own when it has another name, and beside it the
/// override of ours, unless `withOverride` is false.
QString composeCommand(const plan::Deployment &deployment, const QString &doing,
                       bool withOverride = true);

/// Where a drop-in of ours goes, and what makes systemd read it.
inline constexpr char systemdDropIn[] = "/etc/systemd/system/milvus.service.d/tls.conf";
QString systemdRestart();

} // namespace milvus
