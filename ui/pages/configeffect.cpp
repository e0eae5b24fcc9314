#include "ui/pages/configeffect.h"

#include "core/milvus/configured.h"

#include <QFileInfo>

#include <algorithm>

namespace pages {

/// Where the text of the preview goes: over the file it is a change of, else beside the file that
/// is there. Empty: nobody knows.
static QString destination(const plan::Deployment &deployment, const ConfigPreview &preview)
{
    if (!preview.path.isEmpty())
        return preview.path;
    const bool isCompose = renderingOf(preview.way) == milvus::Rendering::Compose;
    const QString &beside = isCompose || deployment.configPath.isEmpty() ? deployment.composePath
                                                                         : deployment.configPath;
    if (beside.isEmpty())
        return {};
    return QFileInfo(beside).absolutePath() + QLatin1Char('/') +
           milvus::renderingFileName(renderingOf(preview.way));
}

static std::optional<milvus::Version> versionOf(const plan::Deployment &deployment)
{
    const auto version = milvus::parseVersion(deployment.milvusVersion);
    return version ? std::optional(*version) : std::nullopt;
}

std::optional<milvus::Effective> effectOf(const plan::Deployment &deployment,
                                          const ConfigPreview &preview)
{
    if (preview.refused || !isReadHere(preview.way))
        return {};
    const QString path = destination(deployment, preview);
    const bool isCompose = renderingOf(preview.way) == milvus::Rendering::Compose;
    if (path.isEmpty() && isCompose)
        return {};
    if (path.isEmpty()) // the only file there will be
        return milvus::effectiveConfiguration(
            {{milvus::renderingFileName(renderingOf(preview.way)), preview.text}}, {},
            versionOf(deployment));
    const auto effective = milvus::effectiveFor(deployment, {{path, preview.text}});
    return effective ? std::optional(*effective) : std::nullopt;
}

QList<base::Finding> refusalIn(const ConfigPreview &preview)
{
    if (!preview.effective || !preview.effective->refusal)
        return {};
    const base::Finding refusal = preview.effective->refusal->finding();
    const bool isSaid = std::ranges::any_of(preview.findings, [&](const base::Finding &finding) {
        return finding.code == refusal.code;
    });
    return isSaid ? QList<base::Finding>() : QList{refusal};
}

} // namespace pages
