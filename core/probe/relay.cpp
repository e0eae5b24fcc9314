#include "core/probe/relay.h"

#include "core/pki/library.h"

#include <sys/socket.h>

#include <array>

namespace probe {

namespace {

constexpr std::chrono::seconds handshakeLimit(10);
constexpr std::chrono::seconds sendLimit(30);

} // namespace

Relay::Relay(SslHandle ssl, Socket socket, Serve serve)
    : m_channel(std::move(ssl), std::move(socket))
    , m_serve(std::move(serve))
    , m_thread([this] { run(); })
{}

Relay::~Relay()
{
    m_job.cancel();
    m_channel.socket().shutDown();
    m_thread.join();
}

void Relay::run()
{
    if (shakeHands())
        carry();
    static_cast<void>(pki::drainErrors());
    m_channel.socket().shutDown(); // the peer sees the end now, not when this object is collected
    m_finished = true;
}

bool Relay::shakeHands()
{
    const Watch watch(m_job, handshakeLimit);
    for (;;) {
        const int result = SSL_accept(m_channel.ssl());
        const int error = SSL_get_error(m_channel.ssl(), result);
        // Also what is left to say on failure: the alert that tells the client why.
        if (m_channel.flush(watch) != Transfer::Moved)
            return false;
        if (result == 1)
            break;
        if (error != SSL_ERROR_WANT_READ || m_channel.fill(watch) != Transfer::Moved)
            return false;
    }
    const unsigned char *protocol = nullptr;
    unsigned int size = 0;
    SSL_get0_alpn_selected(m_channel.ssl(), &protocol, &size);
    return size > 0; // Milvus 2.6 and newer end connections without ALPN
}

void Relay::carry()
{
    std::array<int, 2> pair = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair.data()) != 0)
        return;
    m_inner = Socket(pair[0]);
    m_serve(pair[1]);
    std::array<pollfd, 2> polls = {pollfd{m_channel.descriptor(), POLLIN, 0},
                                   pollfd{m_inner.descriptor(), POLLIN, 0}};
    const Watch unlimited(m_job, std::chrono::hours(24));
    // What came with the end of the handshake is already inside OpenSSL.
    bool open = carryInwards(unlimited);
    while (open && !m_job.isCanceled() && ::poll(polls.data(), polls.size(), -1) > 0) {
        const Watch watch(m_job, sendLimit);
        if (polls[0].revents != 0)
            open = m_channel.fill(watch) == Transfer::Moved && carryInwards(watch);
        if (open && polls[1].revents != 0)
            open = carryOutwards(watch);
    }
}

bool Relay::carryInwards(const Watch &watch)
{
    std::array<char, 16 * 1024> buffer = {};
    for (;;) {
        const int size = SSL_read(m_channel.ssl(), buffer.data(), static_cast<int>(buffer.size()));
        if (size <= 0)
            return SSL_get_error(m_channel.ssl(), size) == SSL_ERROR_WANT_READ &&
                   m_channel.flush(watch) == Transfer::Moved;
        if (sendAll(m_inner.descriptor(), QByteArrayView(buffer.data(), size), watch) !=
            Transfer::Moved)
            return false;
    }
}

bool Relay::carryOutwards(const Watch &watch)
{
    QByteArray bytes;
    return receiveSome(m_inner.descriptor(), bytes, watch) == Transfer::Moved &&
           SSL_write(m_channel.ssl(), bytes.constData(), static_cast<int>(bytes.size())) > 0 &&
           m_channel.flush(watch) == Transfer::Moved;
}

} // namespace probe
