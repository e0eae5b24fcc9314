#pragma once

#include "core/milvus/envfile.h"
#include "core/plan/plan.h"

#include <QStringList>

#include <optional>

namespace milvus {

/// What a resource of the Milvus Operator, or the values of a Helm release, say to Milvus.
struct OperatorResource
{
    QString apiVersion;
    QString kind;        ///< "Milvus"; of old "MilvusCluster"
    QString name;        ///< of its metadata; empty: none
    QString space;       ///< its namespace; empty: none
    QString version;     ///< "2.6.7" by the tag of its image; empty: none
    QByteArray config;   ///< its spec.config as a file of Milvus's, each line where it stands there
    Variables variables; ///< of its components; a null value is known only in the cluster
    QStringList unseen;  ///< what may say more: "commands", an alias in place of "config"
    QStringList mounted; ///< paths in the pod of the part that takes connections
    bool isCluster = false;
    bool areMountsKnown = true; ///< false: an alias stands in their place
    int nextLine = 0;           ///< 1-based, of the next Milvus in the file; 0: none

    /// The part that takes connections: "proxy" or "standalone".
    [[nodiscard]] const char *part() const { return isCluster ? "proxy" : "standalone"; }
};

/// Nothing when the text is no such resource; only the first document counts. Pure.
std::optional<OperatorResource> readOperatorResource(const QByteArray &text);

/// Of the file that was chosen, where that is one. Reads the disk.
std::optional<OperatorResource> operatorResourceOf(const plan::Deployment &deployment);

} // namespace milvus
