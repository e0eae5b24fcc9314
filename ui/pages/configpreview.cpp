#include "ui/pages/configpreview.h"

#include "core/base/files.h"

using namespace Qt::StringLiterals;

namespace pages {

std::optional<milvus::Version> knownVersion(const plan::Plan &plan)
{
    if (plan.deployment.milvusVersion.isEmpty())
        return std::nullopt;
    const auto version = milvus::parseVersion(plan.deployment.milvusVersion);
    return version ? std::optional(*version) : std::nullopt;
}

static base::Result<ConfigPreview> milvusYaml(const plan::Plan &plan)
{
    ConfigPreview preview;
    preview.path = plan.deployment.configPath;
    QByteArray text;
    if (!preview.path.isEmpty()) {
        auto read = base::readFile(preview.path);
        if (!read)
            return tl::make_unexpected(read.error());
        text = *read;
    }
    const QString origin = preview.path.isEmpty() ? u"milvus.yaml"_s : preview.path;
    auto patch = milvus::planPatch(text, milvus::settingsFor(plan), knownVersion(plan), origin);
    if (!patch)
        return tl::make_unexpected(patch.error());
    preview.patch = *patch;
    preview.text = patch->after;
    return preview;
}

base::Result<ConfigPreview> previewOf(const plan::Plan &plan, milvus::Rendering rendering)
{
    if (rendering == milvus::Rendering::MilvusYaml)
        return milvusYaml(plan);
    auto text = milvus::render(rendering, plan);
    if (!text)
        return tl::make_unexpected(text.error());
    ConfigPreview preview;
    preview.rendering = rendering;
    preview.text = *text;
    return preview;
}

} // namespace pages
