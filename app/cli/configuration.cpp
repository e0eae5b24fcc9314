#include "app/cli/configuration.h"

#include "app/cli/tr.h"
#include "core/base/files.h"
#include "core/base/shell.h"
#include "core/milvus/apply.h"
#include "core/milvus/detect.h"
#include "core/milvus/document.h"
#include "core/milvus/repair.h"
#include "core/milvus/switchoff.h"
#include "ui/text/words.h"

#include <QFileInfo>
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

QJsonArray editsJson(const milvus::Patch &patch)
{
    QJsonArray edits;
    for (const milvus::Edit &edit : patch.edits)
        edits << QJsonObject{{u"key"_s, edit.key},
                             {u"before"_s, edit.before},
                             {u"after"_s, edit.after},
                             {u"line"_s, edit.line}};
    return edits;
}

/// Each line with what is invisible in it made visible: a configuration is outside text.
void sayLines(const QByteArray &text, Output &out)
{
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        QStringList cells = line.split(u'\t');
        for (QString &cell : cells)
            cell = text::visible(cell);
        out.say(cells.join(u'\t'));
    }
}

void sayRestart(const plan::Deployment &deployment, Output &out)
{
    const QString command = milvus::restartCommand(deployment);
    out.set(u"restart"_s, command);
    if (!command.isEmpty())
        out.say(Tr::tr("Milvus reads it when it starts. To restart it: %1")
                    .arg(text::visible(command)));
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

int write(const plan::Deployment &deployment, const milvus::Patch &patch, Output &out)
{
    const auto applied = milvus::apply(deployment.configPath, patch);
    if (!applied)
        return out.fail(applied.error());
    out.set(u"written"_s, true);
    out.set(u"backup"_s, applied->backupPath);
    out.say(Tr::tr("%1 is changed. The earlier one is kept as %2.")
                .arg(text::visible(applied->path), text::visible(applied->backupPath)));
    out.say(Tr::tr("To take it back: milvus-tls configure --config %1 --undo %2")
                .arg(text::visible(base::shellWord(applied->path)),
                     text::visible(base::shellWord(applied->backupPath))));
    sayRestart(deployment, out);
    return Good;
}

base::Result<QByteArray> readConfiguration(const QString &path)
{
    constexpr qint64 limit = milvus::largestFile;
    return base::readFile(path, limit);
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

/// Shows a planned change, and makes it when `isWritten`. `nothingToDo`: said of the file (%1) when
/// there is no change.
int carryOut(const plan::Deployment &deployment, const milvus::Patch &patch, bool isWritten,
             const QString &nothingToDo, Output &out)
{
    const QString &path = deployment.configPath;
    const QByteArray diff = milvus::unifiedDiff(patch, path);
    out.set(u"edits"_s, editsJson(patch));
    out.set(u"diff"_s, QString::fromUtf8(diff));
    out.set(u"written"_s, false);
    out.set(u"restart"_s, milvus::restartCommand(deployment));
    const bool isChanged = patch.before != patch.after;
    sayLines(diff, out);
    if (isChanged && isWritten) {
        if (const int exitCode = write(deployment, patch, out); exitCode != Good)
            return exitCode;
    } else if (isChanged) {
        out.say(
            Tr::tr("Nothing is changed yet: add --write to change %1.").arg(text::visible(path)));
    } else {
        out.say(nothingToDo.arg(text::visible(path)));
    }
    const bool isMended = isChanged && isWritten;
    out.add(isMended ? stillTrue(patch.findings, patch.after, versionOf(deployment), path)
                     : patch.findings);
    return Good;
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

} // namespace

int changeConfiguration(const plan::Plan &plan, bool isWritten, Output &out)
{
    const plan::Deployment &deployment = plan.deployment;
    const auto text = readConfiguration(deployment.configPath);
    if (!text)
        return out.fail(text.error());
    const milvus::TlsSettings settings = milvus::settingsFor(plan);
    const auto patch =
        milvus::planPatch(*text, settings, versionOf(deployment), deployment.configPath);
    if (!patch)
        return refuse(patch.error(), deployment.configPath, out);
    if (const int exitCode = carryOut(deployment, *patch, isWritten, nothingToChange(), out);
        exitCode != Good)
        return exitCode;
    out.add(aroundTheFile(deployment, settings));
    return out.finish();
}

int switchOff(const plan::Deployment &deployment, bool isWritten, Output &out)
{
    const auto text = readConfiguration(deployment.configPath);
    if (!text)
        return out.fail(text.error());
    const auto patch = milvus::planSwitchOff(*text, milvus::backupsOf(deployment.configPath),
                                             versionOf(deployment), deployment.configPath);
    if (!patch)
        return refuse(patch.error(), deployment.configPath, out);
    if (const int exitCode = carryOut(deployment, *patch, isWritten, nothingToChange(), out);
        exitCode != Good)
        return exitCode;
    out.add(aroundTheFile(deployment, {0, {}, {}, {}, {}}));
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
    const int exitCode =
        carryOut(deployment, *patch, isWritten, Tr::tr("There is nothing to repair in %1."), out);
    if (exitCode != Good)
        return exitCode;
    if (!isWritten)
        out.add(mendedBy(*patch, versionOf(deployment), path));
    return out.finish();
}

int showRendering(const plan::Plan &plan, milvus::Rendering rendering, Output &out)
{
    const auto content = milvus::render(rendering, plan);
    if (!content)
        return out.fail(content.error());
    const QString name = milvus::renderingFileName(rendering);
    out.set(u"edits"_s, QJsonArray());
    out.set(u"diff"_s, QString());
    out.set(u"file"_s, name);
    out.set(u"content"_s, QString::fromUtf8(*content));
    out.set(u"restart"_s, milvus::restartCommand(plan.deployment));
    out.raw(*content);
    out.remark(Tr::tr("Save this as %1.").arg(name));
    if (const QString restart = milvus::restartCommand(plan.deployment); !restart.isEmpty())
        out.remark(Tr::tr("Milvus reads it when it starts. To restart it: %1").arg(restart));
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
    out.set(u"restart"_s, QString());
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

int restoreBackup(const QString &config, const QString &backup, Output &out)
{
    const auto current = readConfiguration(config);
    if (!current)
        return out.fail(current.error());
    const auto earlier = readConfiguration(backup);
    if (!earlier && earlier.error().code == base::Code::FileMissing)
        return out.fail({base::Code::BackupMissing, {backup}});
    if (!earlier)
        return out.fail(earlier.error());
    milvus::Patch patch;
    patch.before = *current;
    patch.after = *earlier;
    const auto applied = milvus::apply(config, patch);
    if (!applied)
        return out.fail(applied.error());
    out.set(u"written"_s, true);
    out.set(u"backup"_s, applied->backupPath);
    out.say(
        Tr::tr("%1 is as it was in %2. What stood there is kept as %3.")
            .arg(text::visible(config), text::visible(backup), text::visible(applied->backupPath)));
    return out.finish();
}

} // namespace cli
