#include "core/plan/hostname.h"

#include "core/plan/dnsname.h"
#include "core/plan/idna.h"
#include "core/plan/ipaddress.h"
#include "core/plan/othername.h"
#include "core/plan/pasted.h"
#include "core/plan/plantext.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace plan {

namespace {

using base::Code;
using Kind = SubjectAltName::Kind;

/// The kind that a prefix such as "DNS:" asks for; cuts the prefix off.
std::optional<Kind> takePrefix(QStringView &text)
{
    constexpr std::pair<QLatin1StringView, Kind> prefixes[] = {
        {QLatin1StringView("DNS:"), Kind::Dns},       {QLatin1StringView("IP:"), Kind::Ip},
        {QLatin1StringView("IP Address:"), Kind::Ip}, {QLatin1StringView("URI:"), Kind::Uri},
        {QLatin1StringView("email:"), Kind::Email},
    };
    for (const auto &[prefix, kind] : prefixes) {
        if (text.startsWith(prefix, Qt::CaseInsensitive)) {
            text = text.sliced(prefix.size()).trimmed();
            return kind;
        }
    }
    return {};
}

/// "spiffe://…" and "urn:…" are names themselves; of an address to dial only the host is.
bool isUri(QStringView text)
{
    static const QStringList dialled = {u"http"_s, u"https"_s, u"grpc"_s, u"grpcs"_s, u"tcp"_s,
                                        u"tls"_s,  u"ssl"_s,   u"ws"_s,   u"wss"_s,   u"milvus"_s};
    const qsizetype scheme = text.indexOf(u"://");
    if (scheme < 0)
        return text.startsWith(u"urn:"_s, Qt::CaseInsensitive);
    return !dialled.contains(text.first(scheme).toString().toLower());
}

base::Result<ParsedName> onlyName(base::Result<SubjectAltName> name)
{
    return name.map([](const SubjectAltName &value) { return ParsedName{value, {}}; });
}

base::Result<ParsedName> parseIp(QStringView text)
{
    return onlyName(parseAddress(text).map([](const QString &address) {
        return SubjectAltName{Kind::Ip, address, address};
    }));
}

/// "192.168.1.0/24", "fd00::/8"
bool isNetwork(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    return slash > 0 && looksLikeAddress(text.first(slash)) && slash + 1 < text.size() &&
           std::ranges::all_of(text.sliced(slash + 1), isDigit);
}

base::Result<ParsedName> parseHost(QStringView text, std::optional<Kind> asked)
{
    const auto pasted = takeApart(text);
    if (!pasted)
        return tl::make_unexpected(pasted.error());
    const QString host = foldWidth(pasted->host.trimmed());
    const bool isAddress = looksLikeAddress(host);
    if (asked == Kind::Ip || isAddress) {
        auto address = parseIp(host);
        if (address && asked == Kind::Dns)
            address->remarks.append(
                {base::Severity::Note, Code::NameIsAddress, {address->name.value}});
        return address;
    }
    const auto dns = parseDnsName(host);
    if (!dns)
        return tl::make_unexpected(dns.error());
    return ParsedName{dns->name, dns->remarks};
}

} // namespace

base::Result<ParsedName> parseName(QStringView text)
{
    const QString seen = withoutUnseen(text);
    QStringView rest = QStringView(seen).trimmed();
    if (const QString forbidden = firstForbidden(rest); !forbidden.isEmpty())
        return base::fail(Code::NameControlCharacter, {escaped(rest), forbidden});
    const std::optional<Kind> asked = takePrefix(rest);
    if (rest.isEmpty())
        return base::fail(Code::NameEmpty);
    if (asked == Kind::Uri || (!asked && isUri(rest)))
        return onlyName(parseUri(rest));
    if (asked == Kind::Email || (!asked && rest.contains(u'@') && !rest.contains(u"://"_s)))
        return onlyName(parseEmail(rest));
    if (isNetwork(rest))
        return base::fail(Code::AddressIsNetwork, {rest.toString()});
    auto parsed = parseHost(rest, asked);
    if (parsed) {
        const bool hadUnseen = seen.size() != text.size();
        if (hadUnseen || takeApart(rest)->hadMore || rest.endsWith(u'.'))
            parsed->remarks.prepend(
                {base::Severity::Note,
                 Code::NameTakenFromUrl,
                 {hadUnseen ? escaped(text.trimmed()) : rest.toString(), parsed->name.value}});
    }
    return parsed;
}

/// Several names with blanks between them, or one with a blank in it by mistake ("foo bar").
static bool isListByBlanks(const QStringList &words)
{
    return std::ranges::any_of(words, [](const QString &word) {
        return word.contains(u'.') || word.contains(u':') ||
               word.compare(u"localhost"_s, Qt::CaseInsensitive) == 0;
    });
}

QStringList splitNames(QStringView text)
{
    static const QRegularExpression separators(
        u"[,;\\t\\n\\r\\v\\f\\x{85}\\x{2028}\\x{2029}\\x{FF0C}\\x{FF1B}\\x{3001}]+"_s);
    // As `openssl x509 -text` prints a list: the only blank that does not separate.
    QString list = text.toString();
    list.replace(u"IP Address:"_s, u"IP:"_s, Qt::CaseInsensitive);
    QStringList names;
    const QStringList parts = list.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.simplified();
        if (name.isEmpty())
            continue;
        const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
        names += isListByBlanks(words) ? words : QStringList{name};
    }
    return names;
}

base::Result<HostPort> parseHostPort(QStringView text, int defaultPort)
{
    const QString typed = text.trimmed().toString();
    const auto name = parseName(typed);
    if (!name && name.error().code != Code::NameEmpty)
        return tl::make_unexpected(name.error());
    if (!name || (name->name.kind != Kind::Dns && name->name.kind != Kind::Ip) ||
        name->name.value.startsWith(u'*'))
        return base::fail(Code::HostInvalid, {typed});
    const int port = takeApart(typed)->port;
    return HostPort{name->name.value, port > 0 ? port : defaultPort};
}

QList<SubjectAltName> eachOnce(const QList<SubjectAltName> &names)
{
    QList<SubjectAltName> once;
    std::set<std::pair<SubjectAltName::Kind, QString>> seen;
    for (const SubjectAltName &name : names) {
        const bool isDns = name.kind == SubjectAltName::Kind::Dns;
        const std::pair key(name.kind, isDns ? name.value.toLower() : name.value);
        if (seen.insert(key).second)
            once.append(name);
    }
    return once;
}

} // namespace plan
