#include "core/milvus/publishedports.h"

#include "core/plan/hostname.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

void takePublished(const QString &written, QHash<int, int> &published)
{
    static const QRegularExpression form(
        u"\\A(?:.*:)?(\\d{1,5})(?:-(\\d{1,5}))?:(\\d{1,5})(?:-(\\d{1,5}))?(?:/tcp)?\\z"_s);
    const auto isPort = [](int number) { return number > 0 && number <= plan::highestPort; };
    const auto match = form.match(written);
    const int first = match.captured(3).toInt();
    const int outside = match.captured(1).toInt();
    for (int inside = first; inside <= std::max(first, match.captured(4).toInt()); ++inside) {
        const int port = outside + inside - first;
        if (isPort(inside) && isPort(port) && !published.contains(inside))
            published.insert(inside, port);
    }
}

} // namespace milvus
