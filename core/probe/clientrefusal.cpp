#include "core/probe/clientrefusal.h"

using namespace Qt::StringLiterals;

namespace probe {

bool isClientRefusal(Outcome outcome, const TlsClient &client)
{
    if (!client.wasAskedForCertificate())
        return false;
    // In TLS 1.2 OpenSSL says handshake_failure when none came. Some servers just hang up.
    return outcome == Outcome::Closed ||
           (outcome == Outcome::Alert && (isAboutClientCertificate(client.alert()) ||
                                          client.alert() == SSL_AD_HANDSHAKE_FAILURE));
}

base::Error clientRefusal(const TlsClient &client, const ClientFiles &files, plan::Mode mode,
                          const QString &host)
{
    const int alert = client.alert();
    const QString text = alert < 0 ? u"connection closed"_s : alertText(alert);
    if (mode == plan::Mode::OneWay)
        return {files.clientFilesExist ? base::Code::ModeIsMutual
                                       : base::Code::ClientCertificateMissing,
                {host},
                text};
    if (auto objection = objectionToClient(files)) {
        objection->detail = u"%1; %2"_s.arg(text, objection->detail);
        return *objection;
    }
    if (alert == SSL_AD_CERTIFICATE_REQUIRED)
        return {base::Code::ClientCertificateMissing, {host}, text};
    return {base::Code::ClientCertificateRefused, {text}, text};
}

} // namespace probe
