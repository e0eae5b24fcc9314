#include "app/cli/nameoptions.h"

#include "core/plan/hostname.h"

namespace cli {

base::Result<QList<plan::SubjectAltName>> typedNames(const CommandLine &line, const QString &option)
{
    QList<plan::SubjectAltName> names;
    for (const QString &typed : line.values(option)) {
        const auto parsed = plan::parseName(typed);
        if (!parsed)
            return tl::make_unexpected(parsed.error());
        names << parsed->name;
    }
    return names;
}

QList<base::Finding> remarksOnTypedNames(const CommandLine &line, const QString &option)
{
    QList<base::Finding> remarks;
    for (const QString &typed : line.values(option))
        if (const auto parsed = plan::parseName(typed))
            for (base::Finding remark : parsed->remarks) {
                remark.where = QStringLiteral("--") + option;
                remarks << remark;
            }
    return remarks;
}

} // namespace cli
