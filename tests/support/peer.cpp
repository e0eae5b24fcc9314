#include "peer.h"

#include <QRandomGenerator>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <string>

namespace support {

namespace {

int portOf(int socket)
{
    sockaddr_in address = {};
    socklen_t size = sizeof address;
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

/// -1 when the port is taken; port 0 is any.
int boundSocket(in_port_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

/// True when no other test program has the port, which it then has until it ends: the name of a
/// socket without a file (unix(7), "abstract") belongs to one program at a time.
bool reserve(in_port_t port)
{
    sockaddr_un name = {};
    name.sun_family = AF_UNIX;
    const std::string text = "milvus-tls-test-port-" + std::to_string(port);
    std::ranges::copy(text, name.sun_path + 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + text.size());
    if (::bind(socket, reinterpret_cast<sockaddr *>(&name), size) == 0)
        return true;
    ::close(socket);
    return false;
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
    , m_listener(boundSocket(0))
{
    if (m_listener < 0)
        qFatal("fixture: cannot bind");
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
    // Below the range from which the system takes the ports of outgoing connections.
    constexpr int lowest = 12000;
    constexpr int highest = 32000;
    for (;;) {
        const int port = QRandomGenerator::system()->bounded(lowest, highest);
        if (!reserve(static_cast<in_port_t>(port)))
            continue;
        const int socket = boundSocket(static_cast<in_port_t>(port));
        if (socket < 0)
            continue;
        ::close(socket);
        return port;
    }
}

} // namespace support
