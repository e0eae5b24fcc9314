#pragma once

#include "core/base/secret.h"
#include "core/pki/authority.h"

#include <optional>

namespace bundle {

/// A CA found on disk, ready to sign, with its two files byte for byte.
struct ExistingCa
{
    pki::Authority authority;
    QByteArray certificateFile;
    base::Secret keyFile;
    QString certificatePath;
};

/// The CA the plan re-uses: none when `plan.newCa`, or when the folder holds neither ca.key nor
/// ca.pem. With `plan.caFolder` that folder must hold both. CaKeyMissing, SetIncomplete (a key
/// without its certificate), CaKeyEncrypted, CaKeyMismatch, NotACa, NotYetValid, CaExpiresTooSoon
/// (it ends before the leaves would have lasted 30 days, or their own time if that is shorter) or
/// why a file cannot be read.
base::Result<std::optional<ExistingCa>> findCa(const plan::Plan &plan, const QString &folder);

} // namespace bundle
