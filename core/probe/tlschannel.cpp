#include "core/probe/tlschannel.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>

namespace probe {

namespace {

constexpr int chunk = 16 * 1024;
constexpr qsizetype firstBytesKept = 64;

Transfer transferOf(Wake wake)
{
    return wake == Wake::Canceled ? Transfer::Canceled : Transfer::TimedOut;
}

bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

} // namespace

Transfer sendAll(int descriptor, QByteArrayView bytes, const Watch &watch)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent =
            ::send(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()),
                   MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent >= 0) {
            bytes = bytes.sliced(sent);
            continue;
        }
        if (!wouldBlock())
            return Transfer::Closed;
        if (const Wake wake = watch.wait(descriptor, POLLOUT); wake != Wake::Ready)
            return transferOf(wake);
    }
    return Transfer::Moved;
}

Transfer receiveSome(int descriptor, QByteArray &bytes, const Watch &watch)
{
    for (;;) {
        if (const Wake wake = watch.wait(descriptor, POLLIN); wake != Wake::Ready)
            return transferOf(wake);
        std::array<char, chunk> buffer = {};
        const ssize_t received = ::recv(descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (received > 0) {
            bytes.append(buffer.data(), received);
            return Transfer::Moved;
        }
        if (received == 0 || !wouldBlock())
            return Transfer::Closed;
    }
}

TlsChannel::TlsChannel(SslHandle ssl, Socket socket)
    : m_ssl(std::move(ssl))
    , m_socket(std::move(socket))
    , m_in(BIO_new(BIO_s_mem()))
    , m_out(BIO_new(BIO_s_mem()))
{
    SSL_set_bio(m_ssl.get(), m_in, m_out);
}

Transfer TlsChannel::flush(const Watch &watch)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(m_out, &data);
    const Transfer sent = sendAll(descriptor(), QByteArrayView(data, size), watch);
    static_cast<void>(BIO_reset(m_out));
    return sent;
}

Transfer TlsChannel::fill(const Watch &watch)
{
    QByteArray bytes;
    const Transfer moved = receiveSome(descriptor(), bytes, watch);
    if (moved != Transfer::Moved)
        return moved;
    m_received += bytes.size();
    m_firstBytes.append(bytes.first(std::min(bytes.size(), firstBytesKept - m_firstBytes.size())));
    BIO_write(m_in, bytes.constData(), static_cast<int>(bytes.size()));
    return Transfer::Moved;
}

} // namespace probe
