#pragma once

#include "core/export/bundlefiles.h"

namespace exporter {

/// Whether `name` can be the name of a Kubernetes object (RFC 1123).
bool isSecretName(const QString &name);

/// A manifest of a Secret with the files as they are, in base64. WrongUse when `name` cannot be the
/// name of a Kubernetes object (RFC 1123). Pure.
base::Result<base::Secret> kubernetesSecret(const std::vector<BundleFile> &files,
                                            const QString &name);

} // namespace exporter
