#include "core/milvus/composewish.h"

#include "core/milvus/configured.h"
#include "core/milvus/govalue.h"
#include "core/milvus/problems.h"
#include "core/milvus/rendertext.h"

using namespace Qt::StringLiterals;

namespace milvus {

ComposeWish composeWish(const plan::Plan &plan, const ComposeService &service,
                        const QString &folder, const PendingTexts &pending)
{
    plan::Plan here = plan;
    if (here.deployment.milvusVersion.isEmpty())
        here.deployment.milvusVersion = service.version;
    const ContainerPlan container(here);
    ComposeWish wish;
    wish.folder = folder;
    wish.known = composeVariables(folder);
    if (const auto version = parseVersion(here.deployment.milvusVersion))
        wish.version = *version;
    for (const QString &name : {u"server.pem"_s, u"server.key"_s, u"ca.pem"_s})
        wish.binds.append({container.folder + u'/' + name, container.serverPath + u'/' + name});
    wish.grpcPort = grpcPortOf(plan.deployment, pending);
    wish.portsOfOthers = portsOfOthers(plan.deployment, pending);
    wish.restPort = service.isOnHostNetwork ? 0 : container.restPort();
    for (auto it = service.environment.begin(); it != service.environment.end(); ++it) {
        if (environmentKey(it.key(), wish.version) == foldKey(keyRestPort))
            wish.earlierRestPort = asNumber(it.value());
    }
    wish.settings = container.settings;
    wish.variables = targetsOf(container.settings, wish.version);
    const bool readsOne = wish.version && !wish.version->readsUserYaml();
    wish.addsVariables = readsOne ? service.mainFile.isEmpty() : service.configFiles.isEmpty();
    return wish;
}

} // namespace milvus
