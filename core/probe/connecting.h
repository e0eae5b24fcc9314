#pragma once

#include "core/base/result.h"
#include "core/probe/resolving.h"
#include "core/probe/socket.h"
#include "core/probe/watch.h"

namespace probe {

/// What the user asked to test, for messages.
struct Target
{
    QString host;
    int port = 0;

    [[nodiscard]] QString text() const; ///< "localhost:19530", "[::1]:19530"
};

/// How long connecting to a server may take.
constexpr std::chrono::seconds connectLimit(5);

struct Reached
{
    Socket socket; ///< connected, non-blocking
    Address address;
};

/// Connects to the first address that answers. Each next one is tried as soon as one is refused, or
/// after 250 ms of silence (RFC 8305), so a dead ::1 does not hide a live 127.0.0.1.
/// ConnectionRefused, ConnectTimeout, NetworkUnreachable or Canceled. Blocking; any thread.
base::Result<Reached> connectToAny(const QList<Address> &addresses, const Target &target,
                                   const Watch &watch);

} // namespace probe
