#include "core/probe/rehearsallistener.h"

#include "core/probe/resolving.h"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace probe {

namespace {

constexpr int waiting = 64;

base::Error listenError(int port, int error)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    if (error == EADDRINUSE)
        return {base::Code::PortInUse, {QString::number(port)}, detail};
    return {base::Code::RehearsalFailed, {detail}, detail};
}

} // namespace

base::Result<std::unique_ptr<RehearsalListener>> RehearsalListener::open(const QString &host,
                                                                         int port, Accept accept)
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE;
    addrinfo *list = nullptr;
    if (const int error = ::getaddrinfo(host.toUtf8().constData(),
                                        QByteArray::number(port).constData(), &hints, &list);
        error != 0)
        return base::fail(base::Code::HostInvalid, {host},
                          QString::fromLocal8Bit(::gai_strerror(error)));
    const AddressList owner(list);
    Socket socket(::socket(list->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int on = 1;
    ::setsockopt(socket.descriptor(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (!socket.isOpen() || ::bind(socket.descriptor(), list->ai_addr, list->ai_addrlen) != 0 ||
        ::listen(socket.descriptor(), waiting) != 0)
        return tl::make_unexpected(listenError(port, errno));
    return std::unique_ptr<RehearsalListener>(
        new RehearsalListener(std::move(socket), std::move(accept)));
}

RehearsalListener::RehearsalListener(Socket socket, Accept accept)
    : m_socket(std::move(socket))
    , m_accept(std::move(accept))
    , m_thread([this] { run(); })
{}

RehearsalListener::~RehearsalListener()
{
    stop();
}

int RehearsalListener::port() const
{
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    ::getsockname(m_socket.descriptor(), reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.ss_family == AF_INET6
                     ? reinterpret_cast<const sockaddr_in6 &>(address).sin6_port
                     : reinterpret_cast<const sockaddr_in &>(address).sin_port);
}

void RehearsalListener::stop()
{
    if (!m_thread.joinable())
        return;
    m_socket.shutDown(); // wakes accept()
    m_thread.join();
}

void RehearsalListener::run()
{
    for (;;) {
        Socket client(
            ::accept4(m_socket.descriptor(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (client.isOpen()) {
            const int on = 1;
            ::setsockopt(client.descriptor(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            m_accept(std::move(client));
        } else if (errno != EINTR && errno != ECONNABORTED) {
            return; // stop(), or the process has no descriptors left
        }
    }
}

} // namespace probe
