#include "core/plan/hostname.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace plan {

QList<SubjectAltName> localNames()
{
    using Kind = SubjectAltName::Kind;
    QList<SubjectAltName> names = {
        {Kind::Dns, u"localhost"_s, u"localhost"_s},
        {Kind::Ip, u"127.0.0.1"_s, u"127.0.0.1"_s},
        {Kind::Ip, u"::1"_s, u"::1"_s},
    };
    const auto own = parseName(QSysInfo::machineHostName());
    if (own && own->name.kind == Kind::Dns && !names.contains(own->name))
        names.append(own->name);
    return names;
}

} // namespace plan
