#pragma once

#include "core/milvus/composewish.h"
#include "core/milvus/composition.h"
#include "core/milvus/patch.h"

namespace milvus {

/// A Compose file that is to be changed, and the service of it.
struct ComposeChoice
{
    Document document;
    plan::Deployment deployment; ///< with the path and the service, also where none were named
    ComposeService service;      ///< as all files of the deployment say it together
    QStringList names;           ///< of all that could have been meant
};

/// `path`: of the text. Errors: those of Document::parse, NotAComposeFile, ComposeServiceMissing.
/// Looks at the other files of the deployment; any thread.
base::Result<ComposeChoice> composeChoice(QByteArrayView text, const plan::Deployment &deployment,
                                          const QString &path);

/// The change by which the service of the deployment has what is wished for, proven to differ in
/// nothing else, with what stands against it. Errors: those of composeReplacements(),
/// PatchNotProven.
base::Result<Patch> planComposeChange(const Document &before, const plan::Deployment &deployment,
                                      const QString &path, const ComposeWish &wish);

} // namespace milvus
