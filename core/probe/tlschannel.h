#pragma once

#include "core/probe/socket.h"
#include "core/probe/sslhandle.h"
#include "core/probe/watch.h"

#include <QByteArray>

namespace probe {

/// How moving bytes ended.
enum class Transfer { Moved, Closed, TimedOut, Canceled };

/// OpenSSL over a non-blocking socket, with the bytes carried by us: so that each wait ends on
/// cancel, the peer's first bytes can be looked at, and a dead peer raises no SIGPIPE.
class TlsChannel
{
public:
    /// `ssl` already knows whether it is client or server.
    TlsChannel(SslHandle ssl, Socket socket);

    [[nodiscard]] SSL *ssl() const { return m_ssl.get(); }
    [[nodiscard]] const Socket &socket() const { return m_socket; }
    [[nodiscard]] int descriptor() const { return m_socket.descriptor(); }
    /// The first bytes the peer sent, at most 64.
    [[nodiscard]] const QByteArray &firstBytes() const { return m_firstBytes; }
    [[nodiscard]] qint64 bytesReceived() const { return m_received; }

    /// Sends what OpenSSL wants sent.
    Transfer flush(const Watch &watch);
    /// Waits for bytes of the peer and gives them to OpenSSL.
    Transfer fill(const Watch &watch);

private:
    SslHandle m_ssl;
    Socket m_socket;
    BIO *m_in = nullptr;  // owned by m_ssl
    BIO *m_out = nullptr; // owned by m_ssl
    QByteArray m_firstBytes;
    qint64 m_received = 0;
};

/// Sends all of `bytes`; any thread, blocking.
Transfer sendAll(int descriptor, QByteArrayView bytes, const Watch &watch);
/// Waits for bytes and appends at most 16 KiB of them.
Transfer receiveSome(int descriptor, QByteArray &bytes, const Watch &watch);

} // namespace probe
