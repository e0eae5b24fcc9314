#pragma once

#include "core/base/finding.h"
#include "core/milvus/composition.h"
#include "core/milvus/document.h"
#include "core/plan/plan.h"

#include <optional>

namespace milvus {

/// The first key that stands twice in one mapping on these ways from the root of a file that others
/// than Milvus read: Helm and kubectl take its last place, Docker Compose none. Of a name in a way,
/// "*" is any, and "**" any on any level. DeploymentKeyRepeated. Pure.
std::optional<base::Error> repeatedKey(const Document &document, const QList<QByteArrayList> &ways);

/// The ways to what is asked for in the values of a Helm release.
QList<QByteArrayList> waysInValues();

/// The same of what starts this deployment: its Compose files, its resource of the Operator or its
/// Helm values.
/// Reads the disk; blocking, short.
std::optional<base::Finding> repeatedKeyOf(const plan::Deployment &deployment,
                                           const PendingTexts &pending = {});

} // namespace milvus
