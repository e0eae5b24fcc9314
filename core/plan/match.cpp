#include "core/plan/hostname.h"

#include <algorithm>

namespace plan {

namespace {

using Kind = SubjectAltName::Kind;

/// RFC 9525 6.3: the wildcard stands for exactly one left-most label; entries with fewer than two
/// labels after it are left out because most programs refuse them.
bool dnsMatches(const QString &entry, const QString &dialled)
{
    if (entry.compare(dialled, Qt::CaseInsensitive) == 0)
        return true;
    if (!entry.startsWith(u"*.") || entry.count(u'.') < 2)
        return false;
    const qsizetype dot = dialled.indexOf(u'.');
    return dot > 0 && QStringView(entry).sliced(1).compare(QStringView(dialled).sliced(dot),
                                                           Qt::CaseInsensitive) == 0;
}

} // namespace

base::Result<Match> wouldMatch(const QList<SubjectAltName> &names, QStringView dialled)
{
    const auto host = parseHostPort(dialled);
    if (!host)
        return tl::make_unexpected(host.error());
    const auto parsed = parseName(host->host);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    const SubjectAltName &wanted = parsed->name;
    const auto found = std::ranges::find_if(names, [&wanted](const SubjectAltName &entry) {
        if (entry.kind != wanted.kind)
            return false;
        return wanted.kind == Kind::Ip ? entry.value == wanted.value
                                       : dnsMatches(entry.value, wanted.value);
    });
    if (found == names.end())
        return Match{false, {}, wanted};
    return Match{true, *found, wanted};
}

} // namespace plan
