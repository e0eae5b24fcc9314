#pragma once

#include "core/inspect/inspect.h"

namespace inspect {

/// What a certificate that is lost or torn said, as far as something else of its set still tells:
/// its request when that is of `key` (null: not there either), else the last line about it in
/// history.jsonl, else any request. Subject, names, and the dates when the history tells them;
/// nothing else of the view is set. Reads the history; blocking.
std::optional<pki::CertificateView> rememberedLeaf(const QString &stem, const Report &report,
                                                   const QString &folder, const pki::KeyFacts *key);

/// Whether it holds a DNS name or an address.
bool holdsHosts(const pki::CertificateView &certificate);

} // namespace inspect
