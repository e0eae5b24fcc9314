#include "core/milvus/publishedports.h"

#include "core/plan/hostname.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

void takePublished(const QString &written, PublishedPorts &published)
{
    static const QRegularExpression form(
        u"\\A(?:(.*):)?(\\d{1,5})(?:-(\\d{1,5}))?:(\\d{1,5})(?:-(\\d{1,5}))?(?:/tcp)?\\z"_s);
    const auto isPort = [](int number) { return number > 0 && number <= plan::highestPort; };
    const auto match = form.match(written);
    const int first = match.captured(4).toInt();
    const int outside = match.captured(2).toInt();
    for (int inside = first; inside <= std::max(first, match.captured(5).toInt()); ++inside) {
        const int port = outside + inside - first;
        if (isPort(inside) && isPort(port) && !published.contains(inside))
            published.insert(inside, {port, match.captured(1)});
    }
}

int outsideOf(const PublishedPorts &published, int inside)
{
    return published.value(inside, {inside, {}}).port;
}

QString restPublishing(const PublishedPorts &published, int grpcPort, int restPort)
{
    if (!published.contains(grpcPort))
        return {};
    const QString address = published.value(grpcPort).address;
    const QString pair = u"%1:%1"_s.arg(restPort);
    return address.isEmpty() ? pair : address + u':' + pair;
}

} // namespace milvus
