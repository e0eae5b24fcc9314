#pragma once

#include "core/base/code.h"
#include "core/base/sdk.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace base {

/// One thing worth telling: the same value is shown by the inspector, the live test, `--json` and
/// help. ui/text turns it into words; core never does.
struct Finding
{
    Severity severity = Severity::Problem;
    Code code = Code::LibraryFailure;
    QStringList args = {}; ///< as listed beside the code in code.h
    QString where = {};    ///< file name, path, field or host it is about
    QString detail =
        {}; ///< library text or cause for the details fold; never translated, never secret
    QList<Sdk> sdks = {}; ///< the only ones that mind; empty: everybody does

    bool operator==(const Finding &) const = default;
};

/// {"code", "severity", "where", "args", "detail"}, and "sdks" when only some mind; the front end
/// adds "message" and "fix".
QJsonObject toJson(const Finding &finding);
QJsonArray toJson(const QList<Finding> &findings);
QString severityId(Severity severity);
bool hasProblem(const QList<Finding> &findings);

} // namespace base
