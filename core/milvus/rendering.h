#pragma once

#include "core/milvus/patch.h"
#include "core/plan/plan.h"

namespace milvus {

enum class Rendering { MilvusYaml, UserYaml, Compose, Helm, Operator, CertManager, Systemd };

bool parseRendering(QStringView text,
                    Rendering &rendering); ///< "milvus-yaml", "user-yaml", "compose", …
QString renderingId(Rendering rendering);

/// The settings that fit a plan: paths from the deployment's server path, tlsMode, REST port.
TlsSettings settingsFor(const plan::Plan &plan);

/// A ready file for a way of running Milvus, with comments that say where it goes. Not for
/// MilvusYaml.
base::Result<QByteArray> render(Rendering rendering, const plan::Plan &plan);
/// "user.yaml", "docker-compose.override.yml", "values-tls.yaml", "milvus-tls.yaml", …
QString renderingFileName(Rendering rendering);

/// How Milvus runs where this file is of use; `otherwise` for files that any Milvus may have.
plan::Deployment::Kind kindFor(Rendering rendering, plan::Deployment::Kind otherwise);

/// The exact command that restarts Milvus for this deployment.
QString restartCommand(const plan::Deployment &deployment);

} // namespace milvus
