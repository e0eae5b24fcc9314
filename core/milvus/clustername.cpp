#include "core/milvus/clustername.h"

#include "core/milvus/rendering.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milvus {

/// What Kubernetes takes for a name; a template's placeholder is none.
static bool isName(const QString &text)
{
    static const QRegularExpression form(u"\\A[a-z0-9](?:[-.a-z0-9]{0,251}[a-z0-9])?\\z"_s);
    return form.match(text).hasMatch();
}

QString ClusterName::inSpace() const
{
    return space.isEmpty() ? QString() : u" -n "_s + space;
}

ClusterName clusterName(const OperatorResource &resource)
{
    ClusterName name;
    name.resource = resource.kind.toLower();
    if (isName(resource.name))
        name.name = resource.name;
    if (isName(resource.space))
        name.space = resource.space;
    return name;
}

ClusterName clusterName(const plan::Deployment &deployment)
{
    const auto resource = operatorResourceOf(deployment);
    return resource ? clusterName(*resource) : ClusterName();
}

QString operatorPatchCommand(const ClusterName &name)
{
    return u"kubectl patch %1 %2%3 --type merge --patch-file %4"_s.arg(
        name.resource, name.name, name.inSpace(), renderingFileName(Rendering::Operator));
}

QString rolloutCommand(const ClusterName &name)
{
    return u"kubectl rollout restart deployment%1 --selector "
           "app.kubernetes.io/name=milvus,app.kubernetes.io/instance=%2"_s.arg(name.inSpace(),
                                                                               name.name);
}

} // namespace milvus
