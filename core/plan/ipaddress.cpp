#include "core/plan/ipaddress.h"

#include <algorithm>
#include <array>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace plan {

namespace {

constexpr std::size_t v4Size = 4;
constexpr std::size_t v6Size = 16;

template<std::size_t Size> using Octets = std::array<unsigned char, Size>;

template<std::size_t Size> QByteArrayView view(const Octets<Size> &octets)
{
    return {octets.data(), static_cast<qsizetype>(Size)};
}

template<std::size_t Size> bool isZero(const Octets<Size> &octets)
{
    return std::ranges::all_of(octets, [](unsigned char octet) { return octet == 0; });
}

bool isV4InV6(const Octets<v6Size> &octets)
{
    const auto zerosEnd = octets.begin() + 10;
    return std::all_of(octets.begin(), zerosEnd, [](unsigned char octet) { return octet == 0; }) &&
           octets[10] == 0xFF && octets[11] == 0xFF;
}

} // namespace

bool looksLikeAddress(QStringView text)
{
    if (text.count(u':') >= 2)
        return true;
    return text.count(u'.') == 3 && std::ranges::all_of(text, [](QChar character) {
               return character == u'.' || (character >= u'0' && character <= u'9');
           });
}

base::Result<QString> parseAddress(QStringView text)
{
    using base::Code;
    const QString typed = text.toString();
    if (text.contains(u'%'))
        return base::fail(Code::AddressZone, {typed});
    const QByteArray bytes =
        typed.toUtf8(); // inet_pton refuses leading zeros, short forms and anything not ASCII
    if (bytes.contains('\0'))
        return base::fail(Code::AddressInvalid, {typed});
    if (Octets<v4Size> v4 = {}; ::inet_pton(AF_INET, bytes.constData(), v4.data()) == 1) {
        if (isZero(v4))
            return base::fail(Code::AddressUnspecified, {typed});
        return addressText(view(v4));
    }
    Octets<v6Size> v6 = {};
    if (::inet_pton(AF_INET6, bytes.constData(), v6.data()) != 1)
        return base::fail(Code::AddressInvalid, {typed});
    if (isZero(v6))
        return base::fail(Code::AddressUnspecified, {typed});
    if (isV4InV6(v6))
        return base::fail(Code::AddressMapped, {typed, addressText(view(v6).last(v4Size))});
    return addressText(view(v6));
}

QString addressText(QByteArrayView octets)
{
    const int family = octets.size() == v4Size ? AF_INET : AF_INET6;
    if (octets.size() != v4Size && octets.size() != v6Size)
        return {};
    std::array<char, INET6_ADDRSTRLEN> text = {};
    if (!::inet_ntop(family, octets.data(), text.data(), text.size()))
        return {};
    return QString::fromLatin1(text.data());
}

} // namespace plan
