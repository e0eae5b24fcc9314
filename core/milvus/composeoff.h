#pragma once

#include "core/milvus/patch.h"
#include "core/plan/plan.h"

namespace milvus {

/// Plans to switch TLS off where a Compose file switches it on. When one of the `earlier` texts is
/// proven to be what planComposePatch() made this file of, in one change or in several, the patch
/// gives its bytes back. Else only the variable of tlsMode becomes 0, and what then stays is named
/// (TlsKeysStay). `path`: of the file; it may be the override of the deployment's own file. Errors
/// as planComposePatch(), and ComposeMountsConfiguration where a mounted file has to be changed
/// instead. Looks at the same files; any thread.
base::Result<Patch> planComposeOff(QByteArrayView text, const QList<QByteArray> &earlier,
                                   const plan::Deployment &deployment, const QString &path);

} // namespace milvus
