#include "core/inspect/samples.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

bool isSampleName(const QString &name)
{
    static const QStringList domains = {u"ronething.cn"_s, u"ronething.com"_s};
    return std::ranges::any_of(domains, [&name](const QString &domain) {
        return name == domain || name.endsWith(u'.' + domain);
    });
}

} // namespace inspect
