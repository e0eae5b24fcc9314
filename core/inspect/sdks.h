#pragma once

#include "core/inspect/checks.h"

namespace inspect {

/// Notes on each finding which SDKs mind it, where not all do (certificates.md 1.2, 1.3, 1.5 and
/// milvus-tls.md 3). REST stands for what runs curl, requests or a browser: the strict verifiers
/// are there.
void markSdks(Findings &findings, const QList<Object> &objects);

/// What is left for one who uses this SDK alone.
Findings mindedBy(base::Sdk sdk, const Findings &findings);

} // namespace inspect
