#include "peer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

namespace fixture {

Peer::Peer(const QByteArray &greeting, bool closes)
    : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 16) != 0 ||
        ::getsockname(m_listener, generic, &size) != 0)
        qFatal("no port to listen on");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this, greeting, closes] { serve(greeting, closes); });
}

Peer::~Peer()
{
    ::shutdown(m_listener, SHUT_RDWR); // wakes accept()
    m_thread.join();
    ::close(m_listener);
}

void Peer::serve(const QByteArray &greeting, bool closes) const
{
    std::vector<int> open;
    for (;;) {
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0)
            break;
        if (!greeting.isEmpty() &&
            ::send(connection, greeting.constData(), static_cast<std::size_t>(greeting.size()),
                   MSG_NOSIGNAL) < 0)
            qWarning("the other side did not wait");
        if (closes)
            ::close(connection);
        else
            open.push_back(connection);
    }
    for (const int connection : open)
        ::close(connection);
}

} // namespace fixture
