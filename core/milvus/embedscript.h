#pragma once

#include "core/milvus/mounts.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace milvus {

inline constexpr QLatin1StringView embedScriptName("standalone_embed.sh");

/// What standalone_embed.sh, as Milvus publishes it or as it was changed, hands to `docker run`.
struct EmbedScript
{
    QString version; ///< "2.5.4" from the image's tag; empty when there is none
    QList<Mount> mounts;
    QHash<int, int> published; ///< by port inside the container: the port on this machine
};

/// Nothing when no Milvus is started in the text. `folder`: of the script, its `$(pwd)`. Pure.
std::optional<EmbedScript> readEmbedScript(const QByteArray &text, const QString &folder);

} // namespace milvus
