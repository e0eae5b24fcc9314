#pragma once

#include "core/base/job.h"
#include "core/probe/tlschannel.h"

#include <atomic>
#include <functional>
#include <thread>

namespace probe {

/// One encrypted connection to the rehearsal server: shakes hands on a thread of its own and
/// carries the bytes to and from the gRPC server, which sees plain text on a socket pair inside the
/// process.
class Relay
{
public:
    /// Hands the inner end to the gRPC server, which then owns the descriptor.
    using Serve = std::function<void(int descriptor)>;

    Relay(SslHandle ssl, Socket socket, Serve serve);
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;
    ~Relay(); ///< ends the connection and waits for the thread

    [[nodiscard]] bool isFinished() const { return m_finished; }

private:
    void run();
    [[nodiscard]] bool shakeHands();
    void carry();
    [[nodiscard]] bool carryInwards(const Watch &watch);
    [[nodiscard]] bool carryOutwards(const Watch &watch);

    base::Job m_job; // canceled by the destructor
    TlsChannel m_channel;
    Socket m_inner;
    Serve m_serve;
    std::atomic_bool m_finished = false;
    std::thread m_thread;
};

} // namespace probe
