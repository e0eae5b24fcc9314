#include "core/pki/altnames.h"

#include "core/plan/dnsname.h"

#include <algorithm>
#include <array>

#include <arpa/inet.h>

using namespace Qt::StringLiterals;
using Kind = plan::SubjectAltName::Kind;

namespace pki {

namespace {

QByteArrayView bytesOf(const ASN1_STRING &text)
{
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(&text)),
            static_cast<qsizetype>(ASN1_STRING_length(&text))};
}

/// RFC 5952 text; an address of an impossible length as hexadecimal, so that it is seen and matches
/// nothing.
QString addressText(QByteArrayView octets)
{
    std::array<char, INET6_ADDRSTRLEN> text = {};
    const int family = octets.size() == 4 ? AF_INET : AF_INET6;
    if ((octets.size() != 4 && octets.size() != 16) ||
        !inet_ntop(family, octets.data(), text.data(), text.size()))
        return u"0x"_s + QString::fromLatin1(octets.toByteArray().toHex());
    return QString::fromLatin1(text.data());
}

std::optional<plan::SubjectAltName> readAltName(const GENERAL_NAME &name)
{
    const auto text = [](const ASN1_STRING &value) { return QString::fromLatin1(bytesOf(value)); };
    switch (name.type) {
    case GEN_DNS: {
        const QString value = text(*name.d.dNSName);
        return {{Kind::Dns, value, plan::unicodeName(value)}};
    }
    case GEN_IPADD: {
        const QString value = addressText(bytesOf(*name.d.iPAddress));
        return {{Kind::Ip, value, value}};
    }
    case GEN_URI:
        return {{Kind::Uri, text(*name.d.uniformResourceIdentifier),
                 text(*name.d.uniformResourceIdentifier)}};
    case GEN_EMAIL:
        return {{Kind::Email, text(*name.d.rfc822Name), text(*name.d.rfc822Name)}};
    default:
        return std::nullopt;
    }
}

int generalType(Kind kind)
{
    switch (kind) {
    case Kind::Dns:
        return GEN_DNS;
    case Kind::Ip:
        return GEN_IPADD;
    case Kind::Uri:
        return GEN_URI;
    case Kind::Email:
        break;
    }
    return GEN_EMAIL;
}

/// What goes between the tags: the text, or the octets of an address. Empty when the name does not
/// fit its kind.
QByteArray encoded(const plan::SubjectAltName &name)
{
    if (name.kind == Kind::Ip) {
        const OctetStringHandle octets(a2i_IPADDRESS(name.value.toLatin1().constData()));
        return octets ? bytesOf(*octets).toByteArray() : QByteArray();
    }
    const bool printable = std::ranges::all_of(
        name.value, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    return printable ? name.value.toLatin1() : QByteArray();
}

AltNameHandle makeAltName(const plan::SubjectAltName &name)
{
    const QByteArray content = encoded(name);
    AltNameHandle made(GENERAL_NAME_new());
    ASN1_STRING *value =
        ASN1_STRING_type_new(name.kind == Kind::Ip ? V_ASN1_OCTET_STRING : V_ASN1_IA5STRING);
    if (!made || !value || content.isEmpty() ||
        ASN1_STRING_set(value, content.constData(), static_cast<int>(content.size())) != 1) {
        const StringHandle owner(value);
        return {};
    }
    GENERAL_NAME_set0_value(made.get(), generalType(name.kind), value);
    return made;
}

} // namespace

QList<plan::SubjectAltName> readAltNames(const GENERAL_NAMES &names)
{
    QList<plan::SubjectAltName> read;
    for (int i = 0; i < sk_GENERAL_NAME_num(&names); ++i)
        if (const auto name = readAltName(*sk_GENERAL_NAME_value(&names, i)))
            read.append(*name);
    return read;
}

AltNamesHandle makeAltNames(const QList<plan::SubjectAltName> &names)
{
    AltNamesHandle made(GENERAL_NAMES_new());
    for (const plan::SubjectAltName &name : names) {
        AltNameHandle entry = makeAltName(name);
        if (!made || !entry || sk_GENERAL_NAME_push(made.get(), entry.get()) < 1)
            return {};
        static_cast<void>(entry.release()); // the list owns it now
    }
    return made;
}

} // namespace pki
