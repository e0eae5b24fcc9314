#pragma once

#include "core/base/result.h"
#include "core/pki/certificateview.h"
#include "core/probe/firstbytes.h"
#include "core/probe/tlschannel.h"

#include <memory>

namespace probe {

/// What to show a server that asks for a certificate.
struct Identity
{
    QList<pki::CertificateView> chain; ///< leaf first; empty: nothing is shown
    EVP_PKEY *key = nullptr;           ///< borrowed
};

/// How a step of the connection ended.
enum class Outcome {
    Good,
    Alert,    // the server said why, see alert()
    NotTls,   // its first bytes are no TLS, see firstBytes()
    NotHttp2, // after the handshake something else than HTTP/2 came
    Closed,   // it hung up without a word
    TimedOut,
    Canceled,
    Refused // OpenSSL on our side does not go on, see detail()
};

/// What is spoken within TLS, for ALPN.
enum class Speaks { Http2, Http1 };

/// One TLS connection to a server under test, as far as the first HTTP/2 frame. It judges no
/// certificate: that is done by others on serverChain(), so that each finding has its own stage.
/// Nothing but the HTTP/2 preface, or
/// the one request of exchange(), is ever sent as application data.
class TlsClient
{
public:
    /// `name` becomes SNI unless it is an address. The socket is connected and non-blocking.
    TlsClient(Socket socket, const QString &name, Identity identity, Speaks speaks = Speaks::Http2);
    ~TlsClient();

    Outcome shakeHands(const Watch &watch);
    /// In TLS 1.3 a server tells only now whether it takes the client's certificate (RFC
    /// 8446 4.4.2.4): sends the preface and waits for the server's SETTINGS frame or its alert.
    Outcome awaitFirstFrame(const Watch &watch);
    /// Sends an HTTP/1.0 request and takes what comes until the server hangs up. Good when that was
    /// anything at all; NotHttp2 when it is HTTP/2.
    Outcome exchange(QByteArrayView request, QByteArray &answer, const Watch &watch);

    [[nodiscard]] int alert() const { return m_alert; } ///< RFC 8446 6; -1: none came
    [[nodiscard]] bool wasAskedForCertificate() const { return m_asked; }
    [[nodiscard]] bool peerIsTooOld() const
    {
        return m_tooOld;
    }                                      ///< it speaks nothing above TLS 1.1
    [[nodiscard]] QString version() const; ///< "TLS 1.3"
    [[nodiscard]] QString cipher() const;
    [[nodiscard]] QString alpn() const;
    [[nodiscard]] QString detail() const { return m_detail; }
    [[nodiscard]] QByteArray firstBytes() const { return m_channel->firstBytes(); }
    [[nodiscard]] const QList<pki::CertificateView> &serverChain() const { return m_chain; }

    TlsClient(const TlsClient &) = delete;
    TlsClient &operator=(const TlsClient &) = delete;

private:
    static int onCertificateRequest(SSL *ssl, void *self);
    bool showIdentity();
    static void onInfo(const SSL *ssl, int where, int value);

    Outcome step(const Watch &watch, int result);
    Outcome ofTransfer(Transfer transfer) const;
    void noteChain();

    SslContextHandle m_context;
    Identity m_identity;
    std::unique_ptr<TlsChannel> m_channel;
    int m_alert = -1;
    bool m_asked = false;
    bool m_tooOld = false;
    QString m_detail;
    QList<pki::CertificateView> m_chain;
};

/// "bad certificate (42)", in the words of the standard.
QString alertText(int alert);
/// Whether an alert is about the certificate the client showed or did not show.
bool isAboutClientCertificate(int alert);

} // namespace probe
