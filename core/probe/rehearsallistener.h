#pragma once

#include "core/base/result.h"
#include "core/probe/socket.h"

#include <QString>

#include <functional>
#include <memory>
#include <thread>

namespace probe {

/// A listening socket whose connections are handed on from a thread of its own.
class RehearsalListener
{
public:
    using Accept = std::function<void(Socket)>;

    /// PortInUse, or RehearsalFailed with the system's reason.
    static base::Result<std::unique_ptr<RehearsalListener>> open(const QString &host, int port,
                                                                 Accept accept);
    RehearsalListener(const RehearsalListener &) = delete;
    RehearsalListener &operator=(const RehearsalListener &) = delete;
    ~RehearsalListener();

    [[nodiscard]] int port() const;
    /// Takes no more connections and waits for the thread.
    void stop();

private:
    RehearsalListener(Socket socket, Accept accept);
    void run();

    Socket m_socket;
    Accept m_accept;
    std::thread m_thread;
};

} // namespace probe
