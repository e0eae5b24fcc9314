#pragma once

#include "core/milvus/container.h"

namespace milvus {

/// Variables that look as if they set something about TLS, and that this Milvus does not read:
/// VariableNotRead (facts/milvus-tls.md 1.2).
/// Pure.
QList<base::Finding> unreadVariables(const Variables &environment,
                                     const std::optional<Version> &version);

/// Configuration files that are mounted where Milvus does not look for them:
/// ConfigMountedElsewhere. Pure.
QList<base::Finding> strayConfigurations(const Container &container);

} // namespace milvus
