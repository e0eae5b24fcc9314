#pragma once

#include "core/plan/plan.h"

namespace pages {

/// One line about a way of running Milvus: "Docker Compose, found in ~/milvus (docker-compose.yml,
/// version 2.5.4)". `namesService`: "(docker-compose.yml: standalone, version 2.5.4)".
QString deploymentLine(const plan::Deployment &deployment, bool namesService = false);
/// A path with the home folder as "~".
QString shortPath(const QString &path);
/// The kinds of files that hold a CA, for a file dialog.
QString caFileFilter();

} // namespace pages
