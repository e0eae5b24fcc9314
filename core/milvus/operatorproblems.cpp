#include "core/milvus/operatorproblems.h"

#include "core/base/shell.h"
#include "core/milvus/problems.h"
#include "core/milvus/wantedfiles.h"

using namespace Qt::StringLiterals;

namespace milvus {

/// The image brings its sample certificates, which another finding is about, and the Operator
/// itself mounts a volume for Milvus's data.
static bool isInPod(const OperatorResource &resource, const QString &path)
{
    const QStringList mounted = resource.mounted + QStringList(u"/var/lib/milvus"_s);
    return std::ranges::any_of(mounted, [&](const QString &at) {
        return path == at || path.startsWith(at + u'/') || at == u"/";
    });
}

static QList<base::Finding> missingMounts(const OperatorResource &resource,
                                          const TlsSettings &settings, const QString &path)
{
    QStringList missing;
    for (const Wanted &file : filesOfSettings(settings))
        if (!isInPod(resource, file.inside) && !isSamplePath(file.inside))
            missing << file.inside;
    if (missing.isEmpty() || !resource.areMountsKnown)
        return {};
    return {{base::Severity::Problem,
             base::Code::OperatorMountMissing,
             {missing.join(u", "_s), base::shellWord(path)},
             path}};
}

QList<base::Finding> otherResources(const OperatorResource &resource, const QString &path)
{
    if (resource.nextLine == 0)
        return {};
    return {{base::Severity::Problem,
             base::Code::OperatorResourcesSeveral,
             {QString::number(resource.nextLine), path},
             path}};
}

QList<base::Finding> operatorProblems(const plan::Deployment &deployment,
                                      const TlsSettings &settings)
{
    const auto resource = operatorResourceOf(deployment);
    if (!resource)
        return {};
    return missingMounts(*resource, settings, deployment.configPath) +
           otherResources(*resource, deployment.configPath);
}

} // namespace milvus
