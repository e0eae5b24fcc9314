#pragma once

#include "core/milvus/rendering.h"

namespace pages {

/// The ways of telling Milvus to use TLS, in the order of their tabs.
enum class Way {
    MilvusYaml,
    UserYaml,
    Compose,         ///< the user's own Compose file, changed in place; while none is chosen the
                     ///< override
    ComposeOverride, ///< a file beside it
    Helm,
    Operator,
    CertManager,
    Systemd
};

/// Names of products and files in the order of the tabs, not translated.
const QStringList &wayNames();
milvus::Rendering renderingOf(Way way);

/// Where the settings of a cluster are, whose file was found; nothing for any other.
std::optional<Way> wayOfCluster(const plan::Deployment &deployment);
/// Whether there may be a file of the user's own to change.
bool changesOwnFile(Way way);
/// Whether the files that Milvus reads here, and those that start it, decide with this one.
bool isReadHere(Way way);

} // namespace pages
