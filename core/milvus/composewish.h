#pragma once

#include "core/milvus/composition.h"
#include "core/milvus/document.h"
#include "core/milvus/mounts.h"
#include "core/milvus/replacement.h"
#include "core/milvus/target.h"

namespace milvus {

/// What a Compose service shall have so that its Milvus uses TLS.
struct ComposeWish
{
    QList<Mount> binds;
    int restPort = 0;        ///< to be published; 0: none
    int grpcPort = 0;        ///< inside the container: REST is published where that is
    int earlierRestPort = 0; ///< where REST listened so far: it leads nowhere then; 0: not known
    TlsSettings settings;
    QList<Target> variables;
    bool addsVariables = false; ///< false: only those that are there are corrected
    QString folder;             ///< of the Compose file
    Variables known;            ///< by which Compose replaces variables
    PortOwners portsOfOthers;   ///< of this machine
    std::optional<Version> version;
};

/// By the plan, for the service of its deployment. `pending`: of its files.
ComposeWish composeWish(const plan::Plan &plan, const ComposeService &service,
                        const QString &folder, const PendingTexts &pending);

/// The text changes that the service of this name still needs, sorted; none when it has all.
base::Result<QList<Replacement>>
composeReplacements(const Document &document, const QString &service, const ComposeWish &wish);

} // namespace milvus
