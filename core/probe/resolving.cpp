#include "core/probe/resolving.h"

#include <QUrl>

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>

#include <array>
#include <atomic>
#include <cstring>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;

namespace probe {

namespace {

struct Lookup
{
    QByteArray host;
    QByteArray port;
    std::atomic_bool finished = false; // the fields below are read only after it is set
    int error = 0;
    QList<Address> addresses;
};

void lookUp(Lookup &lookup)
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    lookup.error = ::getaddrinfo(lookup.host.constData(), lookup.port.constData(), &hints, &list);
    const AddressList owner(list);
    for (const addrinfo *entry = list; entry; entry = entry->ai_next) {
        Address address;
        address.length = entry->ai_addrlen;
        std::memcpy(&address.storage, entry->ai_addr, entry->ai_addrlen);
        lookup.addresses << address;
    }
    lookup.finished = true;
}

/// The name as DNS has it: `例え.jp` is asked for as `xn--r8jz45g.jp`.
QByteArray asciiName(const QString &host)
{
    const QByteArray ace = QUrl::toAce(host);
    return ace.isEmpty() ? host.toUtf8() : ace;
}

} // namespace

QString Address::text() const
{
    std::array<char, INET6_ADDRSTRLEN> buffer = {};
    ::getnameinfo(reinterpret_cast<const sockaddr *>(&storage), length, buffer.data(),
                  buffer.size(), nullptr, 0, NI_NUMERICHOST);
    return QString::fromLatin1(buffer.data());
}

QString Address::target() const
{
    if (storage.ss_family == AF_INET6) {
        const auto &address = reinterpret_cast<const sockaddr_in6 &>(storage);
        return u"ipv6:[%1]:%2"_s.arg(text()).arg(ntohs(address.sin6_port));
    }
    const auto &address = reinterpret_cast<const sockaddr_in &>(storage);
    return u"ipv4:%1:%2"_s.arg(text()).arg(ntohs(address.sin_port));
}

base::Result<QList<Address>> resolve(const QString &host, int port, const Watch &watch)
{
    const auto lookup = std::make_shared<Lookup>();
    lookup->host = asciiName(host);
    lookup->port = QByteArray::number(port);
    std::thread([lookup] { lookUp(*lookup); }).detach();

    switch (watch.until([&] { return lookup->finished.load(); })) {
    case Wake::Canceled:
        return base::fail(base::Code::Canceled);
    case Wake::TimedOut:
        return base::fail(base::Code::ResolveTimeout, {host, QString::number(watch.seconds())});
    case Wake::Ready:
        break;
    }
    if (lookup->error != 0 || lookup->addresses.isEmpty())
        return base::fail(base::Code::HostNotFound, {host},
                          QString::fromLocal8Bit(::gai_strerror(lookup->error)));
    return lookup->addresses;
}

} // namespace probe
