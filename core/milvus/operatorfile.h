#pragma once

#include "core/milvus/envfile.h"

#include <QStringList>

#include <optional>

namespace milvus {

/// What a resource of the Milvus Operator, or the values of a Helm release, say to Milvus.
struct OperatorResource
{
    QString version;     ///< "2.6.7" by the tag of its image; empty: none
    QByteArray config;   ///< its spec.config as a file of Milvus's, each line where it stands there
    Variables variables; ///< of its components; a null value is known only in the cluster
    QStringList unseen;  ///< what may say more: "commands", an alias in place of "config"
};

/// Nothing when the text is no such resource; only the first document counts. Pure.
std::optional<OperatorResource> readOperatorResource(const QByteArray &text);

} // namespace milvus
