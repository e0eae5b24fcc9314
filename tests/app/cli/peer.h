#pragma once

#include <QByteArray>

#include <thread>

namespace fixture {

/// A server on a free port of 127.0.0.1 that is no Milvus: it accepts, says `greeting`, and closes
/// when `closes`. Without a greeting and without closing it is silent.
class Peer
{
public:
    explicit Peer(const QByteArray &greeting = {}, bool closes = false);
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;
    ~Peer();

    [[nodiscard]] int port() const { return m_port; }

private:
    void serve(const QByteArray &greeting, bool closes) const;

    int m_listener;
    int m_port = 0;
    std::thread m_thread;
};

} // namespace fixture
