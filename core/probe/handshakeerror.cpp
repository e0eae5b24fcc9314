#include "core/probe/handshakeerror.h"

using namespace Qt::StringLiterals;

namespace probe {

namespace {

/// For a server that knows neither TLS 1.2 nor 1.3.
base::Error tooOld(const TlsClient &client, const QString &detail)
{
    const QString announced = announcedVersion(client.firstBytes());
    return {base::Code::ProtocolTooOld, {announced.isEmpty() ? u"TLS 1.1"_s : announced}, detail};
}

base::Error alertError(const TlsClient &client, const QStringList &place)
{
    const QString text = alertText(client.alert());
    switch (client.alert()) {
    case SSL_AD_PROTOCOL_VERSION:
        return tooOld(client, text);
    case SSL_AD_NO_APPLICATION_PROTOCOL:
        return {base::Code::AlpnMissing, place, text};
    default:
        return {base::Code::HandshakeRefused, {text}, text};
    }
}

base::Error notTlsError(const TlsClient &client, const QStringList &place)
{
    const QString heard = QString::fromLatin1(client.firstBytes().toPercentEncoding(" /.:-"));
    switch (speechOf(client.firstBytes())) {
    case Speech::Http1:
    case Speech::Http2:
        return {base::Code::ServerNotTls, place, heard};
    default:
        return {base::Code::NotMilvus, place, heard};
    }
}

} // namespace

base::Error handshakeError(Outcome outcome, const TlsClient &client, const Target &target,
                           const Watch &watch)
{
    const QStringList place = {target.host, QString::number(target.port)};
    switch (outcome) {
    case Outcome::Alert:
        return alertError(client, place);
    case Outcome::NotTls:
        return notTlsError(client, place);
    case Outcome::NotHttp2:
        return {base::Code::NotMilvus, place, client.detail()};
    case Outcome::Closed:
        return {base::Code::ConnectionClosed, place};
    case Outcome::TimedOut:
        return {base::Code::HandshakeTimeout,
                place + QStringList{QString::number(watch.seconds())}};
    case Outcome::Canceled:
        return {base::Code::Canceled};
    case Outcome::Good:
    case Outcome::Refused:
        break;
    }
    if (client.peerIsTooOld())
        return {
            base::Code::ProtocolTooOld, {announcedVersion(client.firstBytes())}, client.detail()};
    return {base::Code::HandshakeRefused, {client.detail()}, client.detail()};
}

} // namespace probe
