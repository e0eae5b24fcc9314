#pragma once

#include "core/base/result.h"
#include "core/pki/certificateview.h"
#include "core/pki/privatekey.h"
#include "core/plan/plan.h"

#include <optional>

namespace probe {

/// What a program gets for its side of the connection, read from a bundle folder.
struct ClientFiles
{
    QStringList names; ///< files that were read
    QByteArray authoritiesPem;
    QList<pki::CertificateView> authorities; ///< of ca.pem
    QList<pki::CertificateView> client;      ///< of client.pem; empty in one-way mode
    QByteArray clientPem;
    pki::PrivateKey clientKey;
    bool clientFilesExist = false; ///< client.pem and client.key lie there, read or not
    std::optional<pki::CertificateView> server; ///< server.pem on disk, when the folder has one
};

/// Reads ca.pem and, in mutual mode, client.pem and client.key. A missing or unreadable file, a key
/// with a passphrase and a pair that does not match are errors. Blocking; any thread.
base::Result<ClientFiles> readClientFiles(const QString &folder, plan::Mode mode);

/// Why a server that trusts this ca.pem would refuse this client.pem: ClientNotFromCa,
/// ClientExpired, ClientNotYetValid or ClientPurpose. Servers do not say it, so it is worked out
/// here.
std::optional<base::Error> objectionToClient(const ClientFiles &files);

} // namespace probe
