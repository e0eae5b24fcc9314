#include "ui/pages/configpreview.h"

#include "core/base/files.h"
#include "core/milvus/detect.h"
#include "core/milvus/repair.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace pages {

std::optional<milvus::Version> knownVersion(const plan::Plan &plan)
{
    if (plan.deployment.milvusVersion.isEmpty())
        return std::nullopt;
    const auto version = milvus::parseVersion(plan.deployment.milvusVersion);
    return version ? std::optional(*version) : std::nullopt;
}

bool ConfigPreview::changesFile() const
{
    return !refused && !path.isEmpty() && patch.after != patch.before;
}

int ConfigPreview::refusedLine() const
{
    // most codes of group 3xx carry file and line
    return refused && refused->args.size() > 1 ? refused->args.at(1).toInt() : 0;
}

static ConfigPreview refusedBecause(ConfigPreview preview, const base::Error &error)
{
    preview.refused = error;
    preview.findings = {error.finding(preview.path)};
    return preview;
}

using Planned = base::Result<milvus::Patch>;

/// Reads the file of `preview` and lets `change` say what becomes of its text.
static ConfigPreview changed(ConfigPreview preview,
                             const std::function<Planned(const QByteArray &text)> &change)
{
    if (!preview.path.isEmpty()) {
        const auto read = base::readFile(preview.path);
        if (!read)
            return refusedBecause(preview, read.error());
        preview.text = *read;
    }
    const Planned patch = change(preview.text);
    if (!patch)
        return refusedBecause(preview, patch.error());
    preview.patch = *patch;
    preview.text = patch->after;
    preview.findings = patch->findings;
    return preview;
}

static ConfigPreview milvusYaml(const plan::Plan &plan)
{
    const QString &path = plan.deployment.configPath;
    return changed({.path = path}, [&](const QByteArray &text) {
        return milvus::planPatch(text, milvus::settingsFor(plan), knownVersion(plan),
                                 path.isEmpty() ? u"milvus.yaml"_s : path);
    });
}

ConfigPreview repairOf(const plan::Plan &plan, const base::Finding &finding)
{
    ConfigPreview preview =
        changed({.path = finding.where, .repairs = finding}, [&](const QByteArray &text) {
            return milvus::planRepair(text, finding.code, knownVersion(plan), finding.where);
        });
    if (!preview.refused)
        preview.findings.clear(); // what remains is told when the file is looked at again
    return preview;
}

static ConfigPreview rendered(const plan::Plan &plan, milvus::Rendering rendering)
{
    ConfigPreview preview;
    preview.rendering = rendering;
    const auto text = milvus::render(rendering, plan);
    if (!text)
        return refusedBecause(preview, text.error());
    preview.text = *text;
    return preview;
}

/// Whether Milvus gets this file where the Compose file, its variables and the files beside it are
/// at hand.
static bool isReadHere(milvus::Rendering rendering)
{
    return rendering == milvus::Rendering::MilvusYaml || rendering == milvus::Rendering::UserYaml ||
           rendering == milvus::Rendering::Compose;
}

/// A path that was typed may lie in a container: that it is not here is worth a look, no more.
static QList<base::Finding> aroundTheFile(const plan::Plan &plan)
{
    QList<base::Finding> findings =
        milvus::deploymentProblems(plan.deployment, milvus::settingsFor(plan));
    if (!plan.deployment.serverPath.isEmpty())
        for (base::Finding &finding : findings)
            if (finding.code == base::Code::PathMissing)
                finding.severity = base::Severity::Warning;
    return findings;
}

ConfigPreview previewOf(const plan::Plan &plan, milvus::Rendering rendering)
{
    ConfigPreview preview =
        rendering == milvus::Rendering::MilvusYaml ? milvusYaml(plan) : rendered(plan, rendering);
    if (isReadHere(rendering))
        preview.findings += aroundTheFile(plan);
    return preview;
}

} // namespace pages
