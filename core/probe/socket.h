#pragma once

namespace probe {

/// Owner of one file descriptor of a socket. Move-only; closes it when destroyed.
class Socket
{
public:
    Socket() = default;
    explicit Socket(int descriptor)
        : m_descriptor(descriptor)
    {}
    Socket(Socket &&other) noexcept
        : m_descriptor(other.release())
    {}
    Socket &operator=(Socket &&other) noexcept;
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    ~Socket() { close(); }

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    int release() noexcept;
    void close() noexcept;
    /// Ends both directions but keeps the descriptor: whoever waits on it wakes up.
    void shutDown() const noexcept;

private:
    int m_descriptor = -1;
};

} // namespace probe
