#pragma once

#include "core/inspect/mendedfiles.h"
#include "core/pki/issue.h"

namespace inspect {

/// Puts ca.pem and ca.key in their places. The certificate is signed anew, with its own key and
/// name, where that cures it. The key of the result is empty when there is none that can be used; a
/// remark says so where it matters. CaNotFound, CaSeveral, PassphraseWrong, the errors of
/// bundle::locateCa for `request.caFolder`, CaKeyMismatch, SigningFailed.
base::Result<pki::Authority> mendCa(const RepairRequest &request, MendedFiles &files);

} // namespace inspect
