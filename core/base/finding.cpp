#include "core/base/finding.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace base {

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Problem:
        break;
    }
    return u"problem"_s;
}

QJsonObject toJson(const Finding &finding)
{
    return {
        {u"code"_s, codeId(finding.code)}, {u"severity"_s, severityId(finding.severity)},
        {u"where"_s, finding.where},       {u"args"_s, QJsonArray::fromStringList(finding.args)},
        {u"detail"_s, finding.detail},
    };
}

bool hasProblem(const QList<Finding> &findings)
{
    return std::ranges::any_of(
        findings, [](const Finding &finding) { return finding.severity == Severity::Problem; });
}

} // namespace base
