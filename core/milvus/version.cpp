#include "core/milvus/version.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milvus {

QString Version::text() const
{
    if (patch == newestPatch)
        return u"%1.%2"_s.arg(major).arg(minor);
    return u"%1.%2.%3"_s.arg(major).arg(minor).arg(patch);
}

bool Version::readsUserYaml() const
{
    return *this >= Version{2, 4, 0};
}

bool Version::runsAsRoot() const
{
    return *this < Version{3, 0, 0};
}

bool Version::hasTls() const
{
    return *this >= Version{2, 1, 0};
}

bool Version::hasRestPort() const
{
    return *this >= Version{2, 3, 0};
}

bool Version::hasInternalTls() const
{
    return *this >= Version{2, 5, 0};
}

bool Version::refusesSharedRestPort() const
{
    return *this >= Version{2, 4, 13};
}

base::Result<Version> parseVersion(QStringView text)
{
    static const QRegularExpression form(
        u"\\A\\s*v?(\\d{1,3})\\.(\\d{1,3})(?:\\.(\\d{1,5}))?(?:[-+.][0-9A-Za-z.+-]*)?\\s*\\z"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return base::fail(base::Code::VersionInvalid, {text.toString()});
    const int patch = match.hasCaptured(3) ? match.captured(3).toInt() : Version::newestPatch;
    return Version{match.captured(1).toInt(), match.captured(2).toInt(), patch};
}

} // namespace milvus
