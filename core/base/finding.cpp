#include "core/base/finding.h"

#include "core/base/ids.h"

using namespace Qt::StringLiterals;

namespace base {

namespace {

constexpr std::array severityIds = {
    Id{Severity::Note, "note"},
    Id{Severity::Warning, "warning"},
    Id{Severity::Problem, "problem"},
};

} // namespace

QString severityId(Severity severity)
{
    return idOf(severityIds, severity);
}

QJsonObject toJson(const Finding &finding)
{
    QJsonObject json = {
        {u"code"_s, codeId(finding.code)}, {u"severity"_s, severityId(finding.severity)},
        {u"where"_s, finding.where},       {u"args"_s, QJsonArray::fromStringList(finding.args)},
        {u"detail"_s, finding.detail},
    };
    QJsonArray sdks;
    for (const Sdk sdk : finding.sdks)
        sdks << sdkId(sdk);
    if (!sdks.isEmpty())
        json.insert(u"sdks"_s, sdks);
    return json;
}

QJsonArray toJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array << toJson(finding);
    return array;
}

bool hasProblem(const QList<Finding> &findings)
{
    return std::ranges::any_of(
        findings, [](const Finding &finding) { return finding.severity == Severity::Problem; });
}

} // namespace base
