#include "peer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <set>

namespace support {

namespace {

int portOf(int socket)
{
    sockaddr_in address = {};
    socklen_t size = sizeof address;
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

int boundSocket()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        qFatal("fixture: cannot bind");
    return socket;
}

} // namespace

void Line::send(const QByteArray &bytes) const
{
    ::send(m_descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
}

QByteArray Line::receive() const
{
    constexpr int slices = 50;
    constexpr int slice = 20;
    for (int i = 0; i < slices && !m_ended; ++i) {
        pollfd one = {m_descriptor, POLLIN, 0};
        if (::poll(&one, 1, slice) <= 0)
            continue;
        std::array<char, 64 * 1024> buffer = {};
        const ssize_t size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        return size > 0 ? QByteArray(buffer.data(), size) : QByteArray();
    }
    return {};
}

void Line::wait(int milliseconds) const
{
    constexpr int slice = 10;
    for (int waited = 0; waited < milliseconds && !m_ended; waited += slice)
        std::this_thread::sleep_for(std::chrono::milliseconds(slice));
}

void Line::waitForEver() const
{
    constexpr int hour = 3600 * 1000;
    wait(hour);
}

void Line::reset() const
{
    const linger hard = {1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

Peer::Peer(Script script)
    : m_script(std::move(script))
    , m_listener(boundSocket())
{
    constexpr int waiting = 16;
    ::listen(m_listener, waiting);
    m_port = portOf(m_listener);
    m_acceptor = std::thread([this] { accept(); });
}

Peer::~Peer()
{
    m_ended = true;
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    for (std::thread &thread : m_threads)
        thread.join();
    ::close(m_listener);
}

void Peer::accept()
{
    for (;;) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        ++m_connections;
        const std::lock_guard lock(m_mutex);
        m_threads.emplace_back([this, client] {
            m_script(Line(client, m_ended));
            ::close(client);
        });
    }
}

int closedPort()
{
    static std::set<int> given; // the system may offer a port again as soon as it is free
    for (;;) {
        const int socket = boundSocket();
        const int port = portOf(socket);
        ::close(socket);
        if (given.insert(port).second)
            return port;
    }
}

} // namespace support
