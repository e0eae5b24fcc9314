#pragma once

#include "core/base/result.h"
#include "core/probe/watch.h"

#include <QList>
#include <QString>

#include <netdb.h>
#include <sys/socket.h>

#include <memory>

namespace probe {

/// One address of a host, with its port.
struct Address
{
    sockaddr_storage storage = {};
    socklen_t length = 0;

    [[nodiscard]] QString text() const;   ///< "127.0.0.1", "::1"
    [[nodiscard]] QString target() const; ///< as gRPC takes it: "ipv4:127.0.0.1:19530"
};

/// Frees what getaddrinfo() gave.
struct FreeAddresses
{
    void operator()(addrinfo *list) const { ::freeaddrinfo(list); }
};
using AddressList = std::unique_ptr<addrinfo, FreeAddresses>;

/// All addresses of a host in the system's order. The system's resolver cannot be interrupted, so
/// it runs on a thread of its own that is left behind on cancel or when time is up. HostNotFound,
/// ResolveTimeout or Canceled otherwise. Blocking; any thread.
base::Result<QList<Address>> resolve(const QString &host, int port, const Watch &watch);

} // namespace probe
