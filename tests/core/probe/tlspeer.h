#pragma once

#include "core/probe/rehearsallistener.h"
#include "core/probe/relay.h"
#include "reading.h"
#include "support/peer.h"

namespace reading {

/// A server with Milvus's TLS that, behind it, behaves as its script says. Alpn::Http1: as its REST
/// service, which takes what HTTP/1 programs offer.
class TlsPeer
{
public:
    enum class Alpn { Http2, Http1 };

    TlsPeer(const support::CertificateSet &files, int tlsMode, support::Peer::Script script,
            Alpn alpn = Alpn::Http2);
    TlsPeer(const TlsPeer &) = delete;
    TlsPeer &operator=(const TlsPeer &) = delete;
    ~TlsPeer();

    [[nodiscard]] int port() const { return m_listener->port(); }

private:
    void take(probe::Socket socket);
    void serve(int descriptor);

    support::Peer::Script m_script;
    probe::SslContextHandle m_context;
    std::atomic_bool m_ended = false;
    std::mutex m_mutex; ///< guards m_relays and m_threads
    std::vector<std::unique_ptr<probe::Relay>> m_relays;
    std::vector<std::thread> m_threads;
    std::unique_ptr<probe::RehearsalListener> m_listener;
};

} // namespace reading
