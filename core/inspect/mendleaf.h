#pragma once

#include "core/inspect/mendedfiles.h"
#include "core/pki/issue.h"

namespace inspect {

/// Puts key, request and certificate of Milvus or of its program in their places, signed again
/// where that is the cure and the authority has its key. Canceled, and the errors of core/pki.
base::Result<> mendLeaf(pki::Role role, const RepairRequest &request,
                        const pki::Authority &authority, MendedFiles &files, const base::Job &job);

} // namespace inspect
