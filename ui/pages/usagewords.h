#pragma once

#include "core/pki/certificateview.h"

namespace pages {

/// What a key usage allows, in plain words with the technical name: "sign handshakes
/// (digitalSignature)".
QString keyUsageWords(const QString &usage);
/// What an extended key usage allows: "identify a server (serverAuth)"; an unknown one stays as it
/// is.
QString purposeWords(const QString &purpose);
/// All purposes in one line; says so when there is no such extension.
QString purposesText(const pki::CertificateView &certificate);
/// All key usages in one line; says so when there is no such extension.
QString keyUsagesText(const pki::CertificateView &certificate);

} // namespace pages
