#pragma once

#include "core/base/finding.h"
#include "core/milvus/patch.h"
#include "core/plan/plan.h"

namespace milvus {

/// What a unit of systemd keeps from Milvus of the files that are here, its configuration among
/// them: closed to its user (FileNotForUser), or out of its sight (UnitHidesFile). Nothing where no
/// unit runs Milvus. Reads the disk; short.
QList<base::Finding> unitFileProblems(const plan::Deployment &deployment,
                                      const TlsSettings &settings);

/// What a path that Milvus is given means on this machine, where a unit gives it credentials; empty
/// for one that cannot be read here. Reads the disk; short.
QString fileOfCredential(const plan::Deployment &deployment, const QString &path);

} // namespace milvus
