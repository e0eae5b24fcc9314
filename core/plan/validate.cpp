#include "core/plan/rules.h"

namespace plan {

Problem problem(Field field, base::Code code, QStringList args, base::Severity severity)
{
    return {field, {severity, code, std::move(args)}};
}

QList<Problem> validate(const Plan &plan)
{
    QList<Problem> problems = checkNames(plan.names) + checkSubject(plan) + checkKeysAndDates(plan);
    if (plan.folder.trimmed().isEmpty())
        problems.append(problem(Field::Folder, base::Code::FolderEmptyName));
    return problems + checkDeployment(plan);
}

} // namespace plan
