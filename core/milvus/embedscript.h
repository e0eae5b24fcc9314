#pragma once

#include "core/milvus/containeruser.h"
#include "core/milvus/envfile.h"
#include "core/milvus/mounts.h"
#include "core/milvus/publishedports.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace milvus {

inline constexpr QLatin1StringView embedScriptName("standalone_embed.sh");

/// What standalone_embed.sh, as Milvus publishes it or as it was changed, hands to `docker run`.
struct EmbedScript
{
    bool startsMilvus = true; ///< false: none was found in it, and nothing else is known
    QString version;          ///< "2.5.4" from the image's tag; empty when there is none
    QList<Mount> mounts;
    PublishedPorts published;
    Variables environment;
    QStringList unseen; ///< what may give Milvus more than is read here: of its command, or a file
    QString workingFolder = QStringLiteral("/milvus"); ///< where Milvus starts, in the container
    WrittenUser user;
    bool isOnHostNetwork = false;
};

/// Nothing when no Milvus is started in the text. `folder`: of the script, its `$(pwd)`. Reads the
/// files of --env-file.
std::optional<EmbedScript> readEmbedScript(const QByteArray &text, const QString &folder);

/// The same of the script beside a configuration file; one that does not seem to start Milvus has
/// "docker run" as unseen. Nothing when there is no script. Blocking, short.
std::optional<EmbedScript> embedScriptBeside(const QString &configPath);

} // namespace milvus
