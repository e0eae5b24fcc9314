#include "core/plan/othername.h"

#include "core/plan/dnsname.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plan {

namespace {

using base::Code;

constexpr qsizetype longestUri = 2048;
constexpr qsizetype longestLocalPart = 64; // RFC 5321 4.5.3.1.1

bool isVisibleAscii(QStringView text)
{
    return std::ranges::all_of(
        text, [](QChar character) { return character > u' ' && character < QChar(0x7F); });
}

/// RFC 5322 dot-atom.
bool isDotAtom(QStringView text)
{
    if (text.isEmpty() || text.startsWith(u'.') || text.endsWith(u'.') || text.contains(u".."_s))
        return false;
    return std::ranges::all_of(text, [](QChar character) {
        return character.unicode() < 0x80 &&
               (character.isLetterOrNumber() || u".!#$%&'*+-/=?^_`{|}~"_s.contains(character));
    });
}

} // namespace

base::Result<SubjectAltName> parseUri(QStringView text)
{
    const QString typed = text.toString();
    const QUrl url(typed, QUrl::StrictMode);
    const bool says = !url.host().isEmpty() || !url.path().isEmpty();
    if (typed.size() > longestUri || !isVisibleAscii(typed) || !url.isValid() || url.isRelative() ||
        !says)
        return base::fail(Code::UriInvalid, {typed});
    return SubjectAltName{SubjectAltName::Kind::Uri, typed, typed};
}

base::Result<SubjectAltName> parseEmail(QStringView text)
{
    const QString typed = text.toString();
    const qsizetype at = typed.lastIndexOf(u'@');
    const QString local = typed.left(std::max<qsizetype>(at, 0));
    const auto host = parseDnsName(QStringView(typed).sliced(at + 1));
    if (!isDotAtom(local) || local.size() > longestLocalPart || !host ||
        host->name.value.contains(u'*'))
        return base::fail(Code::EmailInvalid, {typed});
    return SubjectAltName{SubjectAltName::Kind::Email, local + u'@' + host->name.value,
                          local + u'@' + host->name.display};
}

} // namespace plan
