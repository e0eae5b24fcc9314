#pragma once

#include "core/probe/clientfiles.h"

namespace probe {

constexpr int longestChain = 10; ///< certificates; what shows more is refused

/// What is wrong with the chain a server shows, as a program with this ca.pem sees it; std::nullopt
/// when it is good. Names are not looked at. The most exact cause wins: a public sample
/// certificate, a Milvus that was not restarted, then what the verifier says.
std::optional<base::Error> objectionToServer(const QList<pki::CertificateView> &shown,
                                             const ClientFiles &files, const QString &host);

/// Whether the server still shows an older certificate than the server.pem in the folder, which is
/// good by itself: Milvus reads its files only when it starts.
bool keepsOldCertificate(const pki::CertificateView &shown, const ClientFiles &files);

} // namespace probe
