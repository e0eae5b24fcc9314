#include "core/probe/socket.h"

#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace probe {

Socket &Socket::operator=(Socket &&other) noexcept
{
    if (this != &other) {
        close();
        m_descriptor = other.release();
    }
    return *this;
}

int Socket::release() noexcept
{
    return std::exchange(m_descriptor, -1);
}

void Socket::close() noexcept
{
    if (m_descriptor >= 0)
        ::close(release());
}

void Socket::shutDown() const noexcept
{
    if (m_descriptor >= 0)
        ::shutdown(m_descriptor, SHUT_RDWR);
}

} // namespace probe
