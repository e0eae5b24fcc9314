#include "core/probe/tlsclient.h"

#include "core/pki/certificateread.h"
#include "core/pki/library.h"
#include "core/pki/pemread.h"
#include "core/plan/ipaddress.h"
#include "core/probe/alpn.h"
#include "core/probe/chainjudgement.h"

#include <openssl/err.h>
#include <openssl/sslerr.h>

#include <QUrl>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace probe {

namespace {

constexpr qint64 mostBytes = 256 * 1024; // a handshake with ten certificates fits ten times
constexpr int ownerIndex = 0;            // the one OpenSSL keeps for applications

SslContextHandle clientContext(std::span<const unsigned char> protocols)
{
    SslContextHandle context(SSL_CTX_new_ex(pki::library(), nullptr, TLS_client_method()));
    if (!context)
        return context;
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_security_level(context.get(), 1); // also weak certificates are to be looked at
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    SSL_CTX_set_alpn_protos(context.get(), protocols.data(),
                            static_cast<unsigned>(protocols.size()));
    return context;
}

} // namespace

TlsClient::TlsClient(Socket socket, const QString &name, Identity identity, Speaks speaks)
    : m_context(speaks == Speaks::Http2 ? clientContext(alpnHttp2) : clientContext(alpnHttp1))
    , m_identity(std::move(identity))
{
    SslHandle ssl(SSL_new(m_context.get()));
    SSL_set_connect_state(ssl.get());
    SSL_set_ex_data(ssl.get(), ownerIndex, this);
    SSL_set_info_callback(ssl.get(), onInfo);
    SSL_set_cert_cb(ssl.get(), onCertificateRequest, this);
    if (!plan::looksLikeAddress(name)) // RFC 6066 3: no literal addresses
        SSL_ctrl(ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 QUrl::toAce(name).data());
    m_channel = std::make_unique<TlsChannel>(std::move(ssl), std::move(socket));
}

TlsClient::~TlsClient()
{
    static_cast<void>(pki::drainErrors());
}

int TlsClient::onCertificateRequest(SSL *, void *self)
{
    auto *client = static_cast<TlsClient *>(self);
    client->m_asked = true;
    return client->showIdentity() ? 1 : 0;
}

bool TlsClient::showIdentity()
{
    bool leaf = true;
    for (const pki::CertificateView &view : m_identity.chain) {
        const pki::CertificateHandle certificate = pki::certificateFromDer(view.der);
        const bool taken = leaf ? SSL_use_certificate(m_channel->ssl(), certificate.get()) == 1
                                : SSL_add1_chain_cert(m_channel->ssl(), certificate.get()) == 1;
        if (!taken)
            return false;
        leaf = false;
    }
    return leaf || SSL_use_PrivateKey(m_channel->ssl(), m_identity.key) == 1;
}

void TlsClient::onInfo(const SSL *ssl, int where, int value)
{
    constexpr int closeNotify = 0;
    auto *client = static_cast<TlsClient *>(SSL_get_ex_data(ssl, ownerIndex));
    if ((where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT && (value & 0xff) != closeNotify)
        client->m_alert = value & 0xff;
}

Outcome TlsClient::ofTransfer(Transfer transfer) const
{
    switch (transfer) {
    case Transfer::Moved:
        return Outcome::Good;
    case Transfer::Closed:
        return m_alert >= 0 ? Outcome::Alert : Outcome::Closed;
    case Transfer::TimedOut:
        return Outcome::TimedOut;
    case Transfer::Canceled:
        break;
    }
    return Outcome::Canceled;
}

/// Goes on after an OpenSSL call that gave `result`: Good means "call again".
Outcome TlsClient::step(const Watch &watch, int result)
{
    const int error = SSL_get_error(m_channel->ssl(), result);
    static_cast<void>(m_channel->flush(watch)); // a peer that is gone shows when reading
    if (error == SSL_ERROR_WANT_READ) {
        const Outcome filled = ofTransfer(m_channel->fill(watch));
        if (m_channel->bytesReceived() > mostBytes) {
            m_detail = u"more than %1 bytes before the first answer"_s.arg(mostBytes);
            return Outcome::Refused;
        }
        return filled;
    }
    if (m_alert >= 0)
        return Outcome::Alert;
    m_tooOld = ERR_GET_REASON(ERR_peek_error()) == SSL_R_UNSUPPORTED_PROTOCOL;
    m_detail = pki::drainErrors();
    return error == SSL_ERROR_ZERO_RETURN ? Outcome::Closed : Outcome::Refused;
}

Outcome TlsClient::shakeHands(const Watch &watch)
{
    for (;;) {
        const int result = SSL_connect(m_channel->ssl());
        noteChain();
        if (result == 1)
            return ofTransfer(m_channel->flush(watch));
        const Outcome outcome = step(watch, result);
        const Speech speech = speechOf(m_channel->firstBytes());
        if (outcome != Outcome::Canceled && speech != Speech::Tls && speech != Speech::Unclear)
            return Outcome::NotTls;
        if (outcome != Outcome::Good)
            return outcome;
    }
}

Outcome TlsClient::awaitFirstFrame(const Watch &watch)
{
    const QByteArrayView preface = http2Preface();
    SSL_write(m_channel->ssl(), preface.data(), static_cast<int>(preface.size()));
    QByteArray answer;
    for (;;) {
        std::array<char, 64> buffer = {};
        const int size = SSL_read(m_channel->ssl(), buffer.data(), static_cast<int>(buffer.size()));
        if (size <= 0) {
            if (const Outcome outcome = step(watch, size); outcome != Outcome::Good)
                return outcome;
            continue;
        }
        answer.append(buffer.data(), size);
        switch (speechOf(answer)) {
        case Speech::Http2:
            return Outcome::Good;
        case Speech::Unclear:
            break;
        case Speech::Tls:
        case Speech::Http1:
        case Speech::Other:
            m_detail = QString::fromLatin1(answer.left(32).toPercentEncoding(" /.:-"));
            return Outcome::NotHttp2;
        }
    }
}

Outcome TlsClient::exchange(QByteArrayView request, QByteArray &answer, const Watch &watch)
{
    SSL_write(m_channel->ssl(), request.data(), static_cast<int>(request.size()));
    for (;;) {
        std::array<char, 4096> buffer = {};
        const int size = SSL_read(m_channel->ssl(), buffer.data(), static_cast<int>(buffer.size()));
        if (size <= 0) {
            const Outcome outcome = step(watch, size);
            if (outcome == Outcome::Closed && !answer.isEmpty())
                return Outcome::Good;
            if (outcome != Outcome::Good)
                return outcome;
            continue;
        }
        answer.append(buffer.data(), size);
        if (speechOf(answer) == Speech::Http2)
            return Outcome::NotHttp2;
    }
}

void TlsClient::noteChain()
{
    STACK_OF(X509) *chain = SSL_get_peer_cert_chain(m_channel->ssl());
    if (!chain || !m_chain.isEmpty())
        return;
    for (int i = 0; i < std::min(sk_X509_num(chain), longestChain + 1); ++i)
        m_chain << pki::viewOf(*sk_X509_value(chain, i));
}

QString TlsClient::version() const
{
    QString text = QString::fromLatin1(SSL_get_version(m_channel->ssl())); // "TLSv1.3"
    return text.replace(u"TLSv"_s, u"TLS "_s);
}

QString TlsClient::cipher() const
{
    return QString::fromLatin1(SSL_get_cipher_name(m_channel->ssl()));
}

QString TlsClient::alpn() const
{
    const unsigned char *protocol = nullptr;
    unsigned int size = 0;
    SSL_get0_alpn_selected(m_channel->ssl(), &protocol, &size);
    return QString::fromLatin1(reinterpret_cast<const char *>(protocol), size);
}

/// OpenSSL's own words, and those of RFC 8446 where it has none.
static const char *alertName(int alert)
{
    switch (alert) {
    case SSL_AD_MISSING_EXTENSION:
        return "missing extension";
    case SSL_AD_CERTIFICATE_REQUIRED:
        return "certificate required";
    case SSL_AD_NO_APPLICATION_PROTOCOL:
        return "no application protocol";
    default:
        return SSL_alert_desc_string_long(alert);
    }
}

QString alertText(int alert)
{
    return u"%1 (%2)"_s.arg(QLatin1String(alertName(alert))).arg(alert);
}

bool isAboutClientCertificate(int alert)
{
    switch (alert) {
    case SSL_AD_BAD_CERTIFICATE:
    case SSL_AD_UNSUPPORTED_CERTIFICATE:
    case SSL_AD_CERTIFICATE_REVOKED:
    case SSL_AD_CERTIFICATE_EXPIRED:
    case SSL_AD_CERTIFICATE_UNKNOWN:
    case SSL_AD_UNKNOWN_CA:
    case SSL_AD_ACCESS_DENIED:
    case SSL_AD_CERTIFICATE_REQUIRED:
        return true;
    default:
        return false;
    }
}

} // namespace probe
