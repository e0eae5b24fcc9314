#pragma once

#include "core/milvus/composereader.h"
#include "core/milvus/containeruser.h"
#include "core/milvus/envfile.h"
#include "core/milvus/mounts.h"
#include "core/milvus/publishedports.h"
#include "core/plan/plan.h"

#include <QHash>
#include <optional>

namespace milvus {

/// What a Compose file says about the service that runs Milvus.
struct ComposeService
{
    QString name;       ///< "standalone"
    QString version;    ///< "2.5.4" from the image tag; empty when the tag has none
    QString configPath; ///< the file mounted over milvus.yaml (else user.yaml), on this machine;
                        ///< empty: none
    QStringList configFiles; ///< all files mounted as configuration, in the order in which Milvus
                             ///< reads them; a mounted folder gives those that exist in it
    QString mainFile;        ///< the one of them that is mounted over milvus.yaml; empty: none
    int port = 19530;        ///< published for gRPC
    PublishedPorts published;
    Variables environment; ///< of its env_file, too
    QStringList unseen;  ///< what may give it more than is read here: "extends", "command", a file
    QList<Mount> mounts; ///< in the order of the file
    QString workingFolder = QStringLiteral("/milvus"); ///< where Milvus starts, in the container
    bool isOnHostNetwork = false; ///< then its ports are this machine's, and none is published
    WrittenUser user;
};

/// "milvusdb/milvus:v2.5.4", also with a registry, a suffix or a digest.
bool isMilvusImage(const QString &image);

/// The services with an image "milvusdb/milvus" that take connections, the most likely first; in a
/// cluster that is the proxy, and the other parts count only when there is none, those of a profile
/// that is not enabled only when there is no other. Empty when the
/// text is no Compose file or has no such service. `folder`: of the file, for its variables. Reads
/// .env.
QStringList milvusServices(const QByteArray &text, const QString &folder);

/// The services with an image "milvusdb/milvus" that Compose starts and that do one kind of a
/// cluster's work, such as "run proxy", as files say it together. Reads .env.
QStringList clusterServices(const QByteArrayList &texts, const QString &folder);

/// All services of a Compose file, whatever they run. Reads .env and what it includes.
QStringList composeServices(const QByteArray &text, const QString &folder);

/// The first of milvusServices(). Reads the files of env_file.
std::optional<ComposeService> readComposeFile(const QByteArray &text, const QString &folder);

/// The service `name`, whatever its image, as files say it together, each merged into those before
/// it as Compose does. Nothing when none of them has it. A text that is no Compose file counts as
/// empty. Reads the files of env_file.
std::optional<ComposeService> readComposeService(const QByteArrayList &texts, const QString &folder,
                                                 const QString &name);

/// A mount as it is written, for a file in `folder`. Pure.
Mount readMount(const ComposeReader::Mount &written, const QString &folder);
/// What a service publishes: by port inside, the port outside. Pure.
PublishedPorts composePorts(const ComposeReader &reader, int service);

} // namespace milvus
