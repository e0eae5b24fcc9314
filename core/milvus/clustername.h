#pragma once

#include "core/milvus/operatorfile.h"

namespace milvus {

/// How kubectl calls the Milvus of a deployment in a cluster; the usual names where no resource of
/// the Operator tells its own.
struct ClusterName
{
    QString resource = QStringLiteral("milvus"); ///< the word for its kind
    QString name = QStringLiteral("my-release");
    QString space; ///< its namespace; empty: the one in use

    /// The option that names the namespace, with a space before it; empty where none is known.
    [[nodiscard]] QString inSpace() const;
};

ClusterName clusterName(const OperatorResource &resource);
/// Reads the file that was chosen, where the Operator runs Milvus; short.
ClusterName clusterName(const plan::Deployment &deployment);

/// What merges our part of a resource into it; the Operator then restarts Milvus.
QString operatorPatchCommand(const ClusterName &name);

/// What makes the parts of this Milvus start anew, and so read renewed certificates, whether Helm
/// or the Operator made them.
QString rolloutCommand(const ClusterName &name);

} // namespace milvus
