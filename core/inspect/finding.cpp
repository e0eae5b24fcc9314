#include "core/inspect/finding.h"

#include <algorithm>

namespace inspect {

base::Finding about(const Object &object, base::Severity severity, base::Code code,
                    const QStringList &moreArgs)
{
    return {severity, code, QStringList(object.file) + moreArgs, object.file};
}

bool hasFinding(const QList<base::Finding> &findings, const QString &file, base::Severity atLeast)
{
    return std::ranges::any_of(findings, [&](const base::Finding &finding) {
        return finding.where == file && finding.severity >= atLeast;
    });
}

} // namespace inspect
