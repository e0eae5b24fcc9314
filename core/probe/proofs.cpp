#include "core/probe/proofs.h"

using namespace Qt::StringLiterals;

namespace probe {

namespace {

base::Error timedOut(const Target &target, const Watch &watch)
{
    return {base::Code::HandshakeTimeout,
            {target.host, QString::number(target.port), QString::number(watch.seconds())}};
}

base::Error unclear(const Target &target, const QString &detail)
{
    return {base::Code::NotMilvus, {target.host, QString::number(target.port)}, detail};
}

} // namespace

base::Result<Proof> tryIdentity(const Address &address, const Target &target, const QString &name,
                                const Identity &identity, const Watch &watch)
{
    auto reached = connectToAny({address}, target, watch);
    if (!reached)
        return tl::make_unexpected(reached.error());
    TlsClient client(std::move(reached->socket), name, identity);
    Outcome outcome = client.shakeHands(watch);
    if (outcome == Outcome::Good)
        outcome = client.awaitFirstFrame(watch);
    switch (outcome) {
    case Outcome::Good:
    case Outcome::NotHttp2: // whatever it says, it says it to somebody it let in
        return Proof{true, {}};
    case Outcome::Alert:
        return Proof{false, alertText(client.alert())};
    case Outcome::Closed:
        // Hanging up proves something only when it follows the question for a certificate.
        if (client.wasAskedForCertificate())
            return Proof{false, u"connection closed"_s};
        return base::fail(base::Code::ConnectionClosed,
                          {target.host, QString::number(target.port)});
    case Outcome::TimedOut:
        return tl::make_unexpected(timedOut(target, watch));
    case Outcome::Canceled:
        return base::fail(base::Code::Canceled);
    case Outcome::NotTls:
    case Outcome::Refused:
        break;
    }
    return tl::make_unexpected(unclear(target, client.detail()));
}

base::Result<Proof> tryPlaintext(const Address &address, const Target &target, const Watch &watch)
{
    const auto reached = connectToAny({address}, target, watch);
    if (!reached)
        return tl::make_unexpected(reached.error());
    const int descriptor = reached->socket.descriptor();
    QByteArray answer;
    Transfer transfer = sendAll(descriptor, http2Preface(), watch);
    while (transfer == Transfer::Moved && speechOf(answer) == Speech::Unclear)
        transfer = receiveSome(descriptor, answer, watch);
    switch (speechOf(answer)) {
    case Speech::Http2:
        return Proof{true, {}};
    case Speech::Tls:
    case Speech::Http1: // "Client sent an HTTP request to an HTTPS server."
    case Speech::Other:
        return Proof{false, QString::fromLatin1(answer.left(32).toPercentEncoding(" /.:-"))};
    case Speech::Unclear:
        break;
    }
    if (transfer == Transfer::Canceled)
        return base::fail(base::Code::Canceled);
    if (transfer == Transfer::TimedOut)
        return tl::make_unexpected(timedOut(target, watch));
    return Proof{false, u"connection closed"_s};
}

} // namespace probe
