#pragma once

#include <QByteArray>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace support {

/// One connection of a Peer, for its script. Every wait ends when the peer goes.
class Line
{
public:
    Line(int descriptor, const std::atomic_bool &ended)
        : m_descriptor(descriptor)
        , m_ended(ended)
    {}

    void send(const QByteArray &bytes) const;
    /// What comes within a second; empty when nothing does or the other side hung up.
    [[nodiscard]] QByteArray receive() const;
    void wait(int milliseconds) const;
    void waitForEver() const;
    /// Ends the connection with RST instead of FIN.
    void reset() const;
    [[nodiscard]] bool isEnded() const { return m_ended; }

private:
    int m_descriptor;
    const std::atomic_bool &m_ended;
};

/// A server on 127.0.0.1 that behaves as its script says, one thread for each connection.
class Peer
{
public:
    using Script = std::function<void(const Line &)>;

    explicit Peer(Script script);
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;
    ~Peer();

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void accept();

    Script m_script;
    int m_listener = -1;
    int m_port = 0;
    std::atomic_bool m_ended = false;
    std::atomic_int m_connections = 0;
    std::mutex m_mutex; ///< guards m_threads
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

/// A port of 127.0.0.1 on which nobody listens. No other test program is given it, in C++ or
/// Python, until this one ends.
int closedPort();

} // namespace support
