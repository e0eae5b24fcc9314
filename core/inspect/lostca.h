#pragma once

#include "core/inspect/material.h"
#include "core/pki/profile.h"

namespace inspect {

/// What an authority that is made again says: the same name, and the key will be the same, which is
/// what programs compare, with all that belongs into a CA. Dates that are good stay.
pki::Profile renewalOf(const pki::CertificateView &ca);

/// Whether an authority of a folder has to do with the set in it: it is called ca.pem, a
/// certificate there leads to it, or ca.key is its key; any does where no certificate needs one.
bool isOfThisSet(const Object &authority, const Report &report, const std::vector<FoundKey> &keys);

/// A folder without the certificate of its authority: ca.pem was lost, or another certificate was
/// written over it. Where a key in the folder is the one that signed the certificates there, makes
/// that of the authority again, with the name that they give it, and counts it in the report.
/// Otherwise leaves all as it is. CaOverwritten when it cannot be done and something else is in
/// ca.pem; CaKeyEncrypted or PassphraseWrong when ca.key may be that key and cannot be opened.
base::Result<> rebuildCa(Material &material, const base::Secret &passphrase);

} // namespace inspect
