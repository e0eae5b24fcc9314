#pragma once

#include "core/inspect/mendedfiles.h"
#include "core/pki/issue.h"

namespace inspect {

/// Puts key, request and certificate of "server", "client" or a named client in their places,
/// signed again where that is the cure and the authority has its key. Keys of named clients are
/// not made: theirs may be with the program alone. Canceled, and the errors of core/pki.
base::Result<> mendLeaf(const QString &stem, const RepairRequest &request,
                        const pki::Authority &authority, MendedFiles &files, const base::Job &job);

} // namespace inspect
