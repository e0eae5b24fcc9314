#include "core/milvus/clusterproblems.h"

#include "core/milvus/configured.h"
#include "core/milvus/keys.h"

using namespace Qt::StringLiterals;

namespace milvus {

QList<base::Finding> clusterProblems(const plan::Deployment &deployment,
                                     const PendingTexts &pending)
{
    const auto version = parseVersion(deployment.milvusVersion);
    const QStringList parts = clusterParts(deployment, pending);
    if (!parts.contains(deployment.composeService) || (version && !version->hasInternalTls()))
        return {};
    QStringList without;
    bool hasOne = false;
    for (const QString &part : parts) {
        plan::Deployment other = deployment;
        other.composeService = part;
        const auto effective = effectiveFor(other, pending);
        if (!effective || effective->of(keyInternalEnabled).isUnclear)
            continue; // which its own check says
        hasOne = hasOne || effective->isOn(keyInternalEnabled);
        if (!effective->isOn(keyInternalEnabled))
            without << part;
    }
    if (!hasOne || without.isEmpty())
        return {};
    return {{base::Severity::Problem,
             base::Code::InternalTlsOtherServices,
             {without.join(u", "_s), deployment.composePath},
             deployment.composePath}};
}

} // namespace milvus
