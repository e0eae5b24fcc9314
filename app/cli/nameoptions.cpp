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
    return plan::eachOnce(names);
}

QList<base::Finding> remarksOnTypedNames(const CommandLine &line, const QString &option)
{
    QList<base::Finding> remarks;
    QList<plan::SubjectAltName> names;
    for (const QString &typed : line.values(option)) {
        const auto parsed = plan::parseName(typed);
        if (!parsed)
            continue;
        remarks << parsed->remarks;
        if (names.contains(parsed->name))
            remarks << base::Finding{
                base::Severity::Note, base::Code::NameRepeated, {parsed->name.value}};
        names << parsed->name;
    }
    for (base::Finding &remark : remarks)
        remark.where = QStringLiteral("--") + option;
    return remarks;
}

} // namespace cli
