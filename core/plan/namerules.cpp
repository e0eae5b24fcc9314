#include "core/plan/hostname.h"
#include "core/plan/rules.h"

#include <algorithm>

namespace plan {

namespace {

using base::Code;
using base::Severity;
using Kind = SubjectAltName::Kind;

constexpr qsizetype mostNames = 100;

/// A plan may come from an answer file, so each name is judged again and must already be canonical.
QList<Problem> checkName(const SubjectAltName &name)
{
    const auto parsed = parseName(nameKindId(name.kind) + u':' + name.value);
    if (!parsed)
        return {{Field::Names, parsed.error().finding()}};
    QList<Problem> problems;
    for (base::Finding remark : parsed->remarks) {
        if (remark.code == Code::NameIsAddress)
            remark.severity = Severity::Problem;
        problems.append({Field::Names, remark});
    }
    return problems;
}

} // namespace

QList<Problem> checkNames(const QList<SubjectAltName> &names)
{
    const bool canBeDialled = std::ranges::any_of(names, [](const SubjectAltName &name) {
        return name.kind == Kind::Dns || name.kind == Kind::Ip;
    });
    if (!canBeDialled)
        return {problem(Field::Names, Code::NamesMissing)};
    QList<Problem> problems;
    if (names.size() > mostNames)
        problems.append(problem(Field::Names, Code::NamesTooMany,
                                {QString::number(names.size()), QString::number(mostNames)}));
    for (qsizetype at = 0; at < names.size(); ++at) {
        problems += checkName(names[at]);
        if (names.first(at).contains(names[at]))
            problems.append(
                problem(Field::Names, Code::NameRepeated, {names[at].value}, Severity::Note));
    }
    return problems;
}

} // namespace plan
