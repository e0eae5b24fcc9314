#pragma once

#include "core/milvus/composition.h"
#include "core/milvus/effective.h"
#include "core/plan/plan.h"

namespace milvus {

/// Where Milvus listens when its configuration does not say.
inline constexpr int usualPort = 19530;

/// What the configuration files of a deployment say together, for the live test and for whoever
/// shows the server as it is. Paths are as Milvus sees them (inside its container).
struct Configured
{
    int port = usualPort;          ///< proxy.port: where gRPC listens, inside the container
    int reachablePort = usualPort; ///< the same as programs on this machine reach it: what a
                                   ///< Compose file publishes for it, else `port`
    QString portFile; ///< the file that names the port; empty: none does, it is the usual one
    int tlsMode = 0;  ///< what Milvus makes of it: 0 for "yes" or nothing
    bool restEnabled = true;
    int restPort = 0;          ///< proxy.http.port; 0: REST has no port of its own
    int reachableRestPort = 0; ///< the same as programs on this machine reach it
    QString serverPemPath;
    QString serverKeyPath;
    QString caPemPath;
    QStringList files; ///< what was read, in Milvus's order: the later one wins

    bool operator==(const Configured &) const = default;
};

/// Names of configuration files in the order in which Milvus reads them; 2.3 and older know only
/// the first (real-milvus.md).
const QStringList &configurationNames();

/// The configuration files that this deployment's Milvus reads, as far as they are known and lie
/// here: what its Compose file or standalone_embed.sh mounts, else those beside `configPath`. An
/// unknown version counts as a current one. Reads the disk.
QStringList configurationFiles(const plan::Deployment &deployment);

/// The text of one of them as Milvus gets it: of a resource of the Operator its spec.config, of
/// Helm values their user.yaml, with its lines where they stand. Reads the disk.
base::Result<QByteArray> configurationText(const QString &path);

/// Whether `configPath` is the values of a Helm release. Reads the disk.
bool hasHelmValues(const plan::Deployment &deployment);

/// UserYamlIgnored where this deployment's Milvus is too old to read `configPath`: one that
/// is not milvus.yaml. NotMilvusConfiguration for Helm values. Reads the disk.
base::Result<> checkIsRead(const plan::Deployment &deployment);

/// What this deployment's Milvus makes of those files and of the variables of its Compose file and
/// of the override beside that, of standalone_embed.sh or of its systemd unit. `pending`
/// are read in place of what lies there, so that it can be asked before anything is written.
/// Errors: of files that cannot be read from the disk. Blocking, short.
base::Result<Effective> effectiveFor(const plan::Deployment &deployment,
                                     const PendingTexts &pending = {});

/// Where gRPC listens inside the container, by all of that; the usual port where it cannot be told.
/// Blocking, short.
int grpcPortOf(const plan::Deployment &deployment, const PendingTexts &pending = {});

/// The same as the live test needs it. Without any file: what Milvus does by itself. A file that
/// Milvus cannot read makes it ignore all of them, so its error is returned, as is that of a file
/// that is not understood here. Blocking, short.
base::Result<Configured> configuredFor(const plan::Deployment &deployment);

} // namespace milvus
