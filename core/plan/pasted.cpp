#include "core/plan/pasted.h"

#include "core/plan/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plan {

namespace {

/// 1 to 65535 in ASCII digits, else 0.
int portNumber(QStringView text)
{
    const bool digits = std::ranges::all_of(
        text, [](QChar character) { return character >= u'0' && character <= u'9'; });
    const int number = digits ? text.toInt() : 0;
    return number <= highestPort ? number : 0;
}

QStringView withoutSchemeAndPath(QStringView text)
{
    const qsizetype scheme = text.indexOf(u"://");
    if (scheme >= 0)
        text = text.sliced(scheme + 3);
    const auto end =
        std::ranges::find_if(text, [](QChar character) { return u"/?#\\"_s.contains(character); });
    text = text.first(end - text.begin());
    return text.sliced(text.lastIndexOf(u'@') + 1);
}

} // namespace

base::Result<Pasted> takeApart(QStringView text)
{
    const QStringView authority = withoutSchemeAndPath(text);
    QStringView host = authority;
    QStringView port;
    if (const qsizetype close = authority.indexOf(u']'); authority.startsWith(u'[') && close > 0) {
        host = authority.sliced(1, close - 1);
        port = authority.sliced(close + 1);
    } else if (authority.count(u':') == 1) {
        const qsizetype colon = authority.indexOf(u':');
        host = authority.first(colon);
        port = authority.sliced(colon);
    }
    Pasted result = {host.toString(), 0, authority.size() < text.size() || !port.isEmpty()};
    if (port.isEmpty())
        return result;
    result.port = port.startsWith(u':') ? portNumber(port.sliced(1)) : 0;
    if (result.port == 0)
        return base::fail(base::Code::PortInvalid, {text.toString()});
    return result;
}

} // namespace plan
