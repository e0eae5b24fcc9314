#pragma once

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

/// A socket that listens on 127.0.0.1, takes connections into its queue, and never says a word.
class Listener
{
public:
    explicit Listener(int wanted = 0)
        : m_socket(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<uint16_t>(wanted));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *const generic = reinterpret_cast<sockaddr *>(&address);
        const int on = 1;
        setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        m_listens = bind(m_socket, generic, size) == 0 && listen(m_socket, 16) == 0 &&
                    getsockname(m_socket, generic, &size) == 0;
        m_port = ntohs(address.sin_port);
    }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;
    ~Listener() { close(m_socket); }

    [[nodiscard]] bool listens() const { return m_listens; }
    [[nodiscard]] int port() const { return m_port; }

private:
    int m_socket;
    bool m_listens = false;
    int m_port = 0;
};

/// A port at which nothing listens.
inline int freePort()
{
    return Listener().port();
}
