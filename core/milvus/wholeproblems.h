#pragma once

#include "core/base/finding.h"
#include "core/milvus/effective.h"

namespace milvus {

/// What is wrong with the values in effect, of all files and variables together. `givenBy`: the
/// name of the file that gives Milvus its variables; `wanted`: as for checkDeployment(). Pure.
QList<base::Finding> wholeProblems(const Effective &effective,
                                   const std::optional<Version> &version, const QString &givenBy,
                                   std::optional<int> wanted);

} // namespace milvus
