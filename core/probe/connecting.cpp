#include "core/probe/connecting.h"

#include <netinet/in.h>
#include <netinet/tcp.h>

#include <cerrno>
#include <cstring>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace probe {

namespace {

constexpr std::chrono::milliseconds headStart(250);

/// Addresses that are being connected to at the same time.
class Race
{
public:
    explicit Race(const QList<Address> &addresses)
        : m_addresses(addresses)
    {}

    [[nodiscard]] bool isLost() const { return isIdle() && !hasMore(); }
    [[nodiscard]] bool isIdle() const { return m_running.empty(); }
    [[nodiscard]] bool hasMore() const { return m_next < m_addresses.size(); }
    [[nodiscard]] int firstError() const { return m_firstError; }

    void startNext()
    {
        const Address &address = m_addresses.at(m_next++);
        Socket socket(::socket(address.storage.ss_family,
                               SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP));
        if (!socket.isOpen())
            return noteError(errno);
        const int on = 1;
        ::setsockopt(socket.descriptor(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        const auto *target = reinterpret_cast<const sockaddr *>(&address.storage);
        if (::connect(socket.descriptor(), target, address.length) != 0 && errno != EINPROGRESS)
            return noteError(errno);
        m_running.push_back({std::move(socket), address});
    }

    Wake wait(const Watch &watch)
    {
        m_polls.clear();
        for (const Reached &one : m_running)
            m_polls.push_back({one.socket.descriptor(), POLLOUT, 0});
        return watch.wait(m_polls);
    }

    /// Takes out those that ended; the connected one, if any, is given back.
    std::optional<Reached> finished()
    {
        for (std::size_t i = m_polls.size(); i-- > 0;) {
            if (m_polls[i].revents == 0)
                continue;
            Reached one = std::move(m_running[i]);
            m_running.erase(m_running.begin() + static_cast<std::ptrdiff_t>(i));
            int error = 0;
            socklen_t size = sizeof error;
            ::getsockopt(one.socket.descriptor(), SOL_SOCKET, SO_ERROR, &error, &size);
            if (error == 0)
                return one;
            noteError(error);
        }
        return std::nullopt;
    }

private:
    // "Refused" tells more than "unreachable": it is what a stopped server looks like.
    void noteError(int error)
    {
        if (m_firstError == 0 || error == ECONNREFUSED)
            m_firstError = error;
    }

    QList<Address> m_addresses;
    qsizetype m_next = 0;
    std::vector<Reached> m_running;
    std::vector<pollfd> m_polls;
    int m_firstError = 0;
};

base::Error connectError(int error, const Target &target, const Watch &watch)
{
    const QString port = QString::number(target.port);
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case ECONNREFUSED:
        return {base::Code::ConnectionRefused, {target.host, port}, detail};
    case ETIMEDOUT:
        return {base::Code::ConnectTimeout,
                {target.host, port, QString::number(watch.seconds())},
                detail};
    case ECONNRESET: // taken, and thrown out before we could say a word
        return {base::Code::ConnectionClosed, {target.host, port}, detail};
    default:
        return {base::Code::NetworkUnreachable, {target.host}, detail};
    }
}

} // namespace

QString Target::text() const
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

base::Result<Reached> connectToAny(const QList<Address> &addresses, const Target &target,
                                   const Watch &watch)
{
    Race race(addresses);
    while (!race.isLost()) {
        if (race.hasMore())
            race.startNext();
        if (race.isIdle())
            continue;
        const Wake wake = race.wait(race.hasMore() ? watch.part(headStart) : watch);
        if (wake == Wake::Canceled)
            return base::fail(base::Code::Canceled);
        if (wake == Wake::TimedOut && watch.left().count() == 0)
            return tl::make_unexpected(connectError(ETIMEDOUT, target, watch));
        if (auto winner = race.finished())
            return std::move(*winner);
    }
    return tl::make_unexpected(connectError(race.firstError(), target, watch));
}

} // namespace probe
