#include "core/milvus/listening.h"

#include <cerrno>
#include <cstdint>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace milvus {

bool isListening(int port, int milliseconds)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (handle < 0)
        return false;
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int begun =
        ::connect(handle, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    bool isConnected = begun == 0;
    if (!isConnected && errno == EINPROGRESS) {
        pollfd wait = {handle, POLLOUT, 0};
        int error = 0;
        socklen_t size = sizeof error;
        isConnected = ::poll(&wait, 1, milliseconds) == 1 &&
                      ::getsockopt(handle, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
    }
    ::close(handle);
    return isConnected;
}

} // namespace milvus
