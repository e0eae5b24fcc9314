#pragma once

#include "core/milvus/patch.h"
#include "core/plan/plan.h"

namespace milvus {

/// Plans the change of the Compose file with which Milvus is started, as text and by parsed
/// positions like that of a milvus.yaml: its service gets the certificate, key and CA of
/// `plan.folder` mounted, each for itself (the folder also holds ca.key), the port of REST
/// published, and, while it mounts no milvus.yaml or user.yaml, the variables that switch TLS on;
/// variables that say something else are changed in any case, because they win. What is there
/// already stays. `path`: of the file, for relative sources; it may be the override of the
/// deployment's own file. The result is parsed again and proven to differ in nothing else. Errors:
/// those of Document::parse, NotAComposeFile, ComposeServiceMissing, MountTaken, RestPortTaken (the
/// port outside), YamlUnsafe, YamlFlowStyle, YamlKeyRepeated, PatchNotProven. Looks at .env, the
/// other file, those of env_file and into mounted folders; any thread.
base::Result<Patch> planComposePatch(QByteArrayView text, const plan::Plan &plan,
                                     const QString &path);

/// Whether a text is a Compose file, with Milvus in it or not. Pure.
bool isComposeText(QByteArrayView text);

} // namespace milvus
