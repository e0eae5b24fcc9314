#include "ui/pages/configpreview.h"

#include "core/base/files.h"
#include "core/export/clusterplan.h"
#include "core/milvus/besideown.h"
#include "core/milvus/composefile.h"
#include "core/milvus/composeoff.h"
#include "core/milvus/composepatch.h"
#include "core/milvus/configured.h"
#include "core/milvus/container.h"
#include "core/milvus/detect.h"
#include "core/milvus/document.h"
#include "core/milvus/keys.h"
#include "core/milvus/namedfiles.h"
#include "core/milvus/repair.h"
#include "core/milvus/switchoff.h"
#include "core/milvus/toldonce.h"
#include "ui/pages/configeffect.h"

#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace pages {

static std::optional<milvus::Version> versionIn(const plan::Deployment &deployment)
{
    const auto version = milvus::parseVersion(deployment.milvusVersion);
    return version ? std::optional(*version) : std::nullopt;
}

std::optional<milvus::Version> knownVersion(const plan::Plan &plan)
{
    return versionIn(plan.deployment);
}

bool ConfigPreview::changesFile() const
{
    return !refused && !path.isEmpty() && patch.after != patch.before;
}

std::optional<base::Finding> ConfigPreview::obstacle() const
{
    if (repairs || switchesOff || !changesFile())
        return {};
    if (effective && effective->refusal)
        return effective->refusal->finding();
    return unfitSet ? std::optional(unfitSet->finding()) : std::nullopt;
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
        const auto read = base::readFile(preview.path, milvus::largestFile);
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
    if (const auto isRead = milvus::checkIsRead(plan.deployment); !isRead)
        return refusedBecause({.path = path}, isRead.error());
    return changed({.path = path}, [&](const QByteArray &text) {
        return milvus::planPatch(text, milvus::settingsFor(plan), knownVersion(plan),
                                 path.isEmpty() ? u"milvus.yaml"_s : path);
    });
}

static ConfigPreview composeFile(const plan::Plan &plan)
{
    const QString &path = plan.deployment.composePath;
    ConfigPreview preview = changed({.way = Way::Compose, .path = path}, [&](const auto &text) {
        return milvus::planComposePatch(text, plan, path);
    });
    if (preview.refused && preview.refused->code == base::Code::ComposeServiceMissing)
        preview.services = milvus::composeServices(preview.text, QFileInfo(path).absolutePath());
    return preview;
}

static ConfigPreview repairOf(const ConfigRequest &request, const base::Finding &finding)
{
    ConfigPreview preview =
        changed({.way = request.way, .path = finding.where, .repairs = finding},
                [&](const QByteArray &text) {
                    return milvus::planRepair(text, finding.code, knownVersion(request.plan),
                                              finding.where);
                });
    if (!preview.refused)
        preview.findings.clear(); // what remains is told when the file is looked at again
    return preview;
}

static ConfigPreview switchedOff(const plan::Deployment &deployment, Way way)
{
    const bool isCompose = way == Way::Compose;
    const QString path = isCompose ? deployment.composePath : deployment.configPath;
    return changed({.way = way, .path = path, .switchesOff = true}, [&](const QByteArray &text) {
        const QList<QByteArray> earlier = milvus::backupsOf(path);
        return isCompose ? milvus::planComposeOff(text, earlier, deployment, path)
                         : milvus::planSwitchOff(text, earlier, versionIn(deployment), path);
    });
}

static bool isOn(const plan::Deployment &deployment)
{
    const auto now = milvus::effectiveFor(deployment);
    return now && now->number(milvus::keyTlsMode) != 0;
}

/// As far as there is a set: its certificates are what a cluster is to issue.
static ConfigPreview certManager(const plan::Plan &plan)
{
    ConfigPreview preview{.way = Way::CertManager};
    const auto issued = exporter::asIssued(plan);
    if (!issued && issued.error().code != base::Code::SetIncomplete)
        return refusedBecause(preview, issued.error());
    const auto text = milvus::render(milvus::Rendering::CertManager, issued.value_or(plan));
    if (!text)
        return refusedBecause(preview, text.error());
    preview.text = *text;
    preview.findings = exporter::clusterCaProblems(plan.folder);
    return preview;
}

/// Beside the values, or the resource, that were chosen as the file of this Milvus.
static ConfigPreview besideOwn(const plan::Plan &plan, Way way)
{
    ConfigPreview preview{.way = way};
    const auto rendered = milvus::renderBeside(renderingOf(way), plan, plan.deployment.configPath);
    if (!rendered)
        return refusedBecause(preview, rendered.error());
    preview.text = rendered->text;
    preview.findings = rendered->findings;
    return preview;
}

static ConfigPreview rendered(const plan::Plan &plan, Way way)
{
    if (way == Way::CertManager)
        return certManager(plan);
    ConfigPreview preview{.way = way};
    const auto text = milvus::render(renderingOf(way), plan);
    if (!text)
        return refusedBecause(preview, text.error());
    preview.text = *text;
    return preview;
}

static ConfigPreview planned(const plan::Plan &plan, Way way, plan::Deployment::Kind found)
{
    if (milvus::goesWithOwn(renderingOf(way), found) && !plan.deployment.configPath.isEmpty())
        return besideOwn(plan, way);
    if (way == Way::MilvusYaml)
        return milvusYaml(plan);
    if (way == Way::Compose && !plan.deployment.composePath.isEmpty())
        return composeFile(plan);
    return rendered(plan, way);
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

/// What stands between the file and a Milvus with TLS. An override brings the mounts along, and so
/// does a change of the Compose file.
static QList<base::Finding> besideTheFile(const plan::Plan &plan, const ConfigPreview &preview)
{
    const bool isCompose = renderingOf(preview.way) == milvus::Rendering::Compose;
    if (!isReadHere(preview.way))
        return {};
    if (isCompose && !preview.path.isEmpty())
        return preview.refused ? QList<base::Finding>()
                               : milvus::mountProblems(plan, {{preview.path, preview.patch.after}});
    QList<base::Finding> findings = aroundTheFile(plan);
    if (!isCompose)
        findings += milvus::mountProblems(plan);
    return milvus::toldOnce(findings);
}

static QString mountedPath(const plan::Plan &plan)
{
    const QString path = milvus::withMountedPath(plan.deployment, plan.folder).serverPath;
    return path == plan.deployment.serverPath ? QString() : path;
}

static widgets::Diff diffOf(const ConfigPreview &preview, bool wholeFile)
{
    if (preview.path.isEmpty())
        return {};
    if (!preview.changesFile())
        return widgets::Diff::ofText(preview.text);
    return wholeFile ? widgets::Diff::ofWholeFile(preview.patch)
                     : widgets::Diff::ofHunks(preview.patch);
}

qsizetype lastApplied(const ConfigRequest &request)
{
    const QString &compose = request.plan.deployment.composePath;
    for (qsizetype index = request.applied.size() - 1; index >= 0; --index) {
        const bool isCompose = !compose.isEmpty() && request.applied.at(index).path == compose;
        if (changesOwnFile(request.way) && isCompose == (request.way == Way::Compose))
            return index;
    }
    return -1;
}

/// A milvus.yaml that is only shown reaches no container: nothing mounts it.
static bool isForNobody(const ConfigPreview &preview, const plan::Deployment &deployment)
{
    return preview.path.isEmpty() && !deployment.composePath.isEmpty() &&
           (preview.way == Way::MilvusYaml || preview.way == Way::UserYaml);
}

/// What comes after writing. Taken back can be what was changed, or what is a file of its own.
static void planNext(ConfigPreview &preview, const ConfigRequest &request,
                     const plan::Deployment &deployment)
{
    const qsizetype last = lastApplied(request);
    preview.isWritten = last >= 0;
    if (isForNobody(preview, deployment))
        return;
    const auto applied = preview.isWritten ? std::optional(request.applied.at(last)) : std::nullopt;
    const bool isOwn = changesOwnFile(preview.way) && !preview.path.isEmpty();
    preview.next = milvus::nextSteps(
        deployment, isOwn ? milvus::Rendering::MilvusYaml : renderingOf(preview.way),
        preview.switchesOff ? 0 : static_cast<int>(request.plan.mode), applied);
    const bool isNewFile = preview.path.isEmpty() && preview.way != Way::MilvusYaml;
    if (!applied && !isNewFile)
        preview.next.back.clear();
}

static QList<base::Finding> linksOf(const ConfigPreview &preview)
{
    return preview.changesFile() ? milvus::linkProblems(preview.path) : QList<base::Finding>();
}

ConfigPreview previewOf(const ConfigRequest &request)
{
    plan::Plan plan = request.plan;
    plan.deployment.kind = milvus::kindFor(renderingOf(request.way), plan.deployment.kind);
    ConfigPreview preview = request.repair ? repairOf(request, *request.repair)
                            : request.switchesOff
                                ? switchedOff(plan.deployment, request.way)
                                : planned(plan, request.way, request.plan.deployment.kind);
    preview.effective = effectOf(plan.deployment, preview);
    preview.isOn = changesOwnFile(request.way) && !preview.path.isEmpty() && isOn(plan.deployment);
    if (request.switchesOff) {
        preview.findings += linksOf(preview);
    } else if (!request.repair) {
        if (const auto handed = milvus::checkHandedSet(plan.folder); !handed)
            preview.unfitSet = handed.error();
        for (const base::Finding &finding :
             besideTheFile(plan, preview) + refusalIn(preview) + linksOf(preview))
            if (!preview.findings.contains(finding)) // said by a refusal already
                preview.findings << finding;
        preview.mountedPath = mountedPath(plan);
    }
    planNext(preview, request, plan.deployment);
    preview.diff = diffOf(preview, request.wholeFile);
    return preview;
}

} // namespace pages
