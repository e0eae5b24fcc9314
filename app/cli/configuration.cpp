#include "app/cli/configuration.h"

#include "app/cli/configurationchange.h"
#include "app/cli/nextreport.h"
#include "app/cli/tr.h"
#include "core/base/files.h"
#include "core/base/shell.h"
#include "core/export/clusterplan.h"
#include "core/milvus/besideown.h"
#include "core/milvus/composeoff.h"
#include "core/milvus/composepatch.h"
#include "core/milvus/configured.h"
#include "core/milvus/detect.h"
#include "core/milvus/document.h"
#include "core/milvus/problems.h"
#include "core/milvus/repair.h"
#include "core/milvus/switchoff.h"
#include "ui/text/words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

std::optional<milvus::Version> versionOf(const plan::Deployment &deployment)
{
    const auto version = milvus::parseVersion(deployment.milvusVersion);
    return version ? std::optional(*version) : std::nullopt;
}

/// A change takes some problems of the file with it: those are no findings any more.
QList<base::Finding> stillTrue(const QList<base::Finding> &findings, const QByteArray &text,
                               const std::optional<milvus::Version> &version, const QString &path)
{
    const auto remaining = milvus::findProblems(text, version, path);
    QList<base::Finding> kept;
    for (const base::Finding &finding : findings) {
        const bool remains =
            remaining && std::ranges::any_of(*remaining, [&](const base::Finding &other) {
                return other.code == finding.code;
            });
        if (remains || finding.severity != base::Severity::Problem)
            kept << finding;
    }
    return kept;
}

base::Result<QByteArray> readConfiguration(const QString &path)
{
    constexpr qint64 limit = milvus::largestFile;
    return base::readFile(path, limit);
}

/// A change of a file that Milvus does not read would change nothing.
base::Result<QByteArray> textToChange(const plan::Deployment &deployment)
{
    if (const auto isRead = milvus::checkIsRead(deployment); !isRead)
        return tl::make_unexpected(isRead.error());
    return readConfiguration(deployment.configPath);
}

/// What Milvus makes of tlsMode in this configuration; 0 when nobody can tell.
int tlsModeOf(const QByteArray &text, const QString &path)
{
    const auto document = milvus::Document::parse(text, path);
    if (!document)
        return 0;
    const milvus::KeyIndex index(*document);
    return milvus::Reading(*document, index).tlsMode();
}

/// What the file alone does not show. A path that was given for Milvus may lie in its container, so
/// it is not looked for here.
QList<base::Finding> aroundTheFile(const plan::Deployment &deployment,
                                   const milvus::TlsSettings &settings)
{
    QList<base::Finding> findings = milvus::deploymentProblems(deployment, settings);
    if (!deployment.serverPath.isEmpty())
        findings.removeIf([](const base::Finding &finding) {
            return finding.code == base::Code::PathMissing ||
                   finding.code == base::Code::InternalTlsPathMissing;
        });
    return findings;
}

/// The findings of a configuration, as it is after its change.
void addFindings(const Change &change, Output &out)
{
    const QList<base::Finding> &findings = change.patch.findings;
    out.add(change.isDone()
                ? stillTrue(findings, change.patch.after, versionOf(change.deployment), change.path)
                : findings);
}

QString nothingToChange()
{
    return Tr::tr("%1 already says all of this: there is nothing to change.");
}

/// A configuration that cannot be changed as it is, with the way to mend it where there is one.
int refuse(const base::Error &error, const QString &path, Output &out)
{
    if (milvus::isRepairable(error.code))
        out.remark(Tr::tr("To mend this: milvus-tls configure --config %1 --repair")
                       .arg(text::visible(base::shellWord(path))));
    return out.fail(error);
}

/// Why Milvus would not start after the change that is about to be made.
std::optional<base::Error> refusalOf(const Change &change)
{
    if (!change.isDone())
        return {};
    const auto effective =
        milvus::effectiveFor(change.deployment, {{change.path, change.patch.after}});
    return effective ? effective->refusal : std::nullopt;
}

int failUnwritten(const base::Error &refusal, const QString &path, Output &out)
{
    out.remark(Tr::tr("%1 stays as it is, because Milvus would not start with the change.")
                   .arg(text::visible(path)));
    return out.fail(refusal);
}

/// What a repair takes away from the findings of the file as it is.
QList<base::Finding> mendedBy(const milvus::Patch &patch,
                              const std::optional<milvus::Version> &version, const QString &path)
{
    const auto earlier = milvus::findProblems(patch.before, version, path);
    if (!earlier)
        return {earlier.error().finding(path)};
    QList<base::Finding> mended;
    for (const base::Finding &finding : *earlier) {
        if (milvus::isRepairable(finding.code))
            mended << finding;
    }
    return mended;
}

/// A file for another way of running Milvus, alone or beside the user's own, and what is to be said
/// about it.
base::Result<milvus::BesideOwn> rendered(const plan::Plan &plan, milvus::Rendering rendering,
                                         const QString &own)
{
    if (!own.isEmpty())
        return milvus::renderBeside(rendering, plan, own);
    const bool isIssuedAnew = rendering == milvus::Rendering::CertManager;
    const auto shown = isIssuedAnew ? exporter::asIssued(plan) : base::Result<plan::Plan>(plan);
    if (!shown)
        return tl::make_unexpected(shown.error());
    const auto text = milvus::render(rendering, *shown);
    if (!text)
        return tl::make_unexpected(text.error());
    return milvus::BesideOwn{*text, isIssuedAnew ? exporter::clusterCaProblems(plan.folder)
                                                 : QList<base::Finding>()};
}

} // namespace

int changeConfiguration(const plan::Plan &plan, bool isWritten, Output &out)
{
    const plan::Deployment &deployment = plan.deployment;
    const auto text = textToChange(deployment);
    if (!text)
        return out.fail(text.error());
    const milvus::TlsSettings settings = milvus::settingsFor(plan);
    const auto patch =
        milvus::planPatch(*text, settings, versionOf(deployment), deployment.configPath);
    if (!patch)
        return refuse(patch.error(), deployment.configPath, out);
    const Change change = {deployment.configPath, deployment, *patch, settings.tlsMode, isWritten};
    if (const auto refusal = refusalOf(change))
        return failUnwritten(*refusal, change.path, out);
    if (const int exitCode = carryOut(change, nothingToChange(), out); exitCode != Good)
        return exitCode;
    addFindings(change, out);
    out.add(aroundTheFile(deployment, settings) + milvus::mountProblems(plan));
    return out.finish();
}

int changeCompose(const plan::Plan &plan, const QString &path, bool isWritten, Output &out)
{
    const auto text = readConfiguration(path);
    if (!text)
        return out.fail(text.error());
    const auto patch = milvus::planComposePatch(*text, plan, path);
    if (!patch)
        return out.fail(patch.error());
    const Change change = {path, plan.deployment, *patch, static_cast<int>(plan.mode), isWritten};
    if (const auto refusal = refusalOf(change))
        return failUnwritten(*refusal, path, out);
    if (const int exitCode = carryOut(change, nothingToChange(), out); exitCode != Good)
        return exitCode;
    for (const base::Finding &finding : patch->findings)
        if (finding.code != base::Code::ComposeServicesSeveral) // which one was said with --service
            out.add({finding});
    out.add(milvus::mountProblems(plan, {{path, patch->after}}) +
            milvus::containerProblems(plan.deployment, milvus::settingsFor(plan)));
    return out.finish();
}

int switchOff(const plan::Deployment &deployment, bool isWritten, Output &out)
{
    const auto text = textToChange(deployment);
    if (!text)
        return out.fail(text.error());
    const auto patch = milvus::planSwitchOff(*text, milvus::backupsOf(deployment.configPath),
                                             versionOf(deployment), deployment.configPath);
    if (!patch)
        return refuse(patch.error(), deployment.configPath, out);
    const Change change = {deployment.configPath, deployment, *patch, 0, isWritten};
    if (const int exitCode = carryOut(change, nothingToChange(), out); exitCode != Good)
        return exitCode;
    addFindings(change, out);
    out.add(aroundTheFile(deployment, {0, {}, {}, {}, {}}));
    return out.finish();
}

int switchOffCompose(const plan::Deployment &deployment, const QString &path, bool isWritten,
                     Output &out)
{
    const auto text = readConfiguration(path);
    if (!text)
        return out.fail(text.error());
    const auto patch = milvus::planComposeOff(*text, milvus::backupsOf(path), deployment, path);
    if (!patch)
        return out.fail(patch.error());
    if (const int exitCode =
            carryOut({path, deployment, *patch, 0, isWritten}, nothingToChange(), out);
        exitCode != Good)
        return exitCode;
    out.add(patch->findings);
    return out.finish();
}

int repairConfiguration(const plan::Deployment &deployment, bool isWritten, Output &out)
{
    const QString &path = deployment.configPath;
    const auto text = readConfiguration(path);
    if (!text)
        return out.fail(text.error());
    const auto patch = milvus::planRepairs(*text, versionOf(deployment), path);
    if (!patch)
        return out.fail(patch.error());
    const Change change = {path, deployment, *patch, tlsModeOf(patch->after, path), isWritten};
    if (const int exitCode = carryOut(change, Tr::tr("There is nothing to repair in %1."), out);
        exitCode != Good)
        return exitCode;
    addFindings(change, out);
    if (!isWritten)
        out.add(mendedBy(*patch, versionOf(deployment), path));
    return out.finish();
}

int showRendering(const plan::Plan &plan, milvus::Rendering rendering, const QString &own,
                  Output &out)
{
    const auto shown = rendered(plan, rendering, own);
    if (!shown)
        return out.fail(shown.error());
    const QString name = milvus::renderingFileName(rendering);
    out.set(u"edits"_s, QJsonArray());
    out.set(u"diff"_s, QString());
    out.set(u"file"_s, name);
    out.set(u"content"_s, QString::fromUtf8(shown->text));
    out.raw(shown->text);
    out.addAside(shown->findings);
    out.remark(Tr::tr("Save this as %1.").arg(name));
    const auto next = milvus::nextSteps(plan.deployment, rendering, static_cast<int>(plan.mode));
    setNext(next, out);
    remarkNext(next, out);
    return out.finish();
}

int showNewFile(const plan::Plan &plan, Output &out)
{
    const auto version = versionOf(plan.deployment);
    const bool isUserYaml = version && version->readsUserYaml();
    const QByteArray content = milvus::userYaml(milvus::settingsFor(plan));
    out.set(u"edits"_s, QJsonArray());
    out.set(u"diff"_s, QString());
    out.set(u"file"_s, isUserYaml ? u"user.yaml"_s : u"milvus.yaml"_s);
    out.set(u"content"_s, QString::fromUtf8(content));
    setNext({}, out);
    out.raw(content);
    if (isUserYaml)
        out.remark(Tr::tr("Save this as user.yaml beside Milvus's milvus.yaml (in a container: "
                          "/milvus/configs/user.yaml), and restart Milvus."));
    else
        out.remark(Tr::tr(
            "Milvus 2.4 and newer: save this as user.yaml beside milvus.yaml. Older ones do "
            "not read it: let this program change milvus.yaml itself with --config FILE --write. "
            "Then restart Milvus."));
    return out.finish();
}

} // namespace cli
