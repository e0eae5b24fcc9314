#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "core/milvus/rendering.h"
#include "core/plan/plan.h"

namespace cli {

/// The file of --config; empty: none was named.
QString configOf(const CommandLine &line);

/// How Milvus runs, by what was typed and what lies around the file of --config. `service`: of a
/// Compose file; empty: the most likely one. Blocking, and perhaps asks a server for its version.
base::Result<plan::Deployment> deploymentOf(const CommandLine &line, Output &out,
                                            const QString &service);
base::Result<plan::Deployment> deploymentOf(const CommandLine &line, Output &out);

/// The same where --config has to be Milvus's own configuration: a Compose file or the values of a
/// chart are NotMilvusConfiguration.
base::Result<plan::Deployment> configuredOf(const CommandLine &line, Output &out);

/// The same where what is started with --config is to be looked at: one for each service that runs
/// Milvus, unless one was named. Errors: ComposeServiceMissing, NotMilvusConfiguration.
base::Result<QList<plan::Deployment>> checkedOf(const CommandLine &line, Output &out);

/// Whether the file is what Compose reads for this deployment: its own file or one after it.
bool isReadByCompose(const plan::Deployment &deployment, const QString &path);

/// The deployment with the file of --config as its Compose file, unless it is an override of that.
/// ComposeServicesSeveral where several could be meant and none was named.
base::Result<plan::Deployment> withOneService(const CommandLine &line, plan::Deployment deployment);

/// Whether --config is the Compose file to change, also one without a Milvus that is known as one;
/// with --write it is meant as one, whatever it is.
bool isComposeFile(const CommandLine &line, milvus::Rendering rendering);

/// Those of its Compose file that run Milvus and take connections.
QStringList servicesOf(const plan::Deployment &deployment);

} // namespace cli
