#include "app/cli/askedversion.h"
#include "app/cli/chosendeployment.h"
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/planoptions.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/base/files.h"
#include "core/bundle/files.h"
#include "core/milvus/besideown.h"
#include "core/milvus/container.h"
#include "core/milvus/document.h"
#include "core/milvus/namedfiles.h"
#include "core/milvus/rendering.h"
#include "core/pki/certificateview.h"
#include "core/plan/preset.h"
#include "ui/text/words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describeConfigure(CommandLine &line)
{
    line.setSummary(
        Tr::tr("Shows what to change in Milvus's configuration, and changes it with --write."));
    line.setExample(
        u"milvus-tls configure --bundle ~/milvus/tls --mode mutual --config ~/milvus/configs/milvus.yaml"_s);
    line.option(u"bundle"_s, u"DIR"_s, Tr::tr("The folder with the nine files."));
    line.option(u"mode"_s, u"one-way|mutual|off"_s,
                Tr::tr("Who shows a certificate: only Milvus, or both sides (mutual). With off, "
                       "TLS is switched off in the file of --config."));
    line.option(u"config"_s, u"FILE"_s,
                Tr::tr("Milvus's configuration file; without it: what to create, and where."));
    line.option(u"server-path"_s, u"DIR"_s,
                Tr::tr("Where Milvus finds the files, inside its container: /milvus/tls."));
    line.option(u"rest-port"_s, u"8080|off"_s,
                Tr::tr("The port of REST, which needs its own once TLS is on; without it: as the "
                       "file says, else 8080 or the first free port above."));
    describeVersion(line);
    line.option(u"as"_s, u"user-yaml|milvus-yaml|compose|helm|operator|cert-manager|systemd"_s,
                Tr::tr("The kind of file to show. With compose and a Compose file as --config, "
                       "that file is changed; with helm or operator and your values or resource "
                       "as --config, what is shown goes with them."));
    line.option(u"service"_s, u"NAME"_s,
                Tr::tr("The service of the Compose file that runs Milvus, where there are several "
                       "or its image has another name than milvusdb/milvus."));
    line.flag(u"internal-tls"_s,
              Tr::tr("Encrypt between Milvus's own parts as well (Milvus 2.5 and newer)."));
    line.option(u"sni"_s, u"NAME"_s,
                Tr::tr("The name in server.pem by which they check each other; the first host "
                       "name in it when left out."));
    line.flag(u"repair"_s,
              Tr::tr("Instead of changing settings, mend the file of --config: merge blocks that "
                     "stand twice, drop keys that no Milvus reads, replace tabs by spaces."));
    line.flag(u"write"_s,
              Tr::tr("Change the file of --config; the earlier one is kept beside it."));
    line.flag(u"check"_s,
              Tr::tr("Say what Milvus uses as the files lie there and what is wrong: for scripts "
                     "that guard a configuration. With --mode, another mode is wrong, too."));
    line.option(u"undo"_s, u"BACKUP"_s,
                Tr::tr("Put a file that --write kept back in place of --config; with --write also "
                       "where that one was edited since."));
}

/// The names that Milvus's own parts could check.
base::Result<QList<plan::SubjectAltName>> serverNames(const QString &folder)
{
    if (const auto checked = milvus::checkHandedSet(folder); !checked)
        return tl::make_unexpected(checked.error());
    const QString path = bundle::filePath(folder, bundle::File::ServerCertificate);
    const auto text = base::readFile(path);
    if (!text)
        return tl::make_unexpected(text.error());
    const auto certificates = pki::parseCertificates(*text, path);
    if (!certificates)
        return tl::make_unexpected(certificates.error());
    return certificates->isEmpty() ? QList<plan::SubjectAltName>() : certificates->first().names;
}

base::Result<plan::Plan> planFrom(const CommandLine &line, Output &out)
{
    plan::Plan plan = plan::defaultPlan();
    const auto folder = bundleFolder(line);
    if (!folder)
        return tl::make_unexpected(folder.error());
    plan.folder = *folder;
    const auto mode = modeOf(line);
    if (!mode)
        return tl::make_unexpected(mode.error());
    plan.mode = *mode;
    const auto deployment = deploymentOf(line, out);
    if (!deployment)
        return tl::make_unexpected(deployment.error());
    plan.deployment = line.isSet(u"server-path"_s)
                          ? *deployment
                          : milvus::withMountedPath(*deployment, plan.folder);
    if (!line.isSet(u"internal-tls"_s))
        return plan;
    const auto names = serverNames(plan.folder);
    if (!names)
        return tl::make_unexpected(names.error());
    plan.names = *names;
    plan.deployment.internalTls = true;
    plan.deployment.internalName = line.value(u"sni"_s);
    return plan;
}

QList<base::Finding> deploymentProblems(const plan::Plan &plan)
{
    QList<base::Finding> problems;
    for (const base::Finding &finding : judge(plan))
        if (finding.severity == base::Severity::Problem &&
            (finding.where == u"--server-path" || finding.where == u"--rest-port" ||
             finding.where == u"--milvus-version" || finding.where == u"--internal-tls"))
            problems << finding;
    return problems;
}

bool wantsOff(const CommandLine &line)
{
    return line.value(u"mode"_s).compare(u"off"_s, Qt::CaseInsensitive) == 0;
}

int off(const CommandLine &line, Output &out)
{
    if (!line.isSet(u"config"_s))
        return out.fail(wrongUse(Tr::tr("--mode off needs --config, the file to change.")).value());
    milvus::Rendering rendering = milvus::Rendering::Compose;
    if (line.isSet(u"as"_s) && (!milvus::parseRendering(line.value(u"as"_s), rendering) ||
                                rendering != milvus::Rendering::Compose))
        return out.fail(
            wrongUse(Tr::tr("--mode off changes the file of --config, so it goes without --as."))
                .value());
    const auto any = deploymentOf(line, out);
    if (!any)
        return out.fail(any.error());
    if (line.isSet(u"as"_s) || isReadByCompose(*any, configOf(line))) {
        const auto one = withOneService(line, *any);
        return one ? switchOffCompose(*one, configOf(line), line.isSet(u"write"_s), out)
                   : out.fail(one.error());
    }
    const auto deployment = configuredOf(line, out);
    if (!deployment)
        return out.fail(deployment.error());
    return switchOff(*deployment, line.isSet(u"write"_s), out);
}

int repair(const CommandLine &line, Output &out)
{
    if (!line.isSet(u"config"_s))
        return out.fail(wrongUse(Tr::tr("--repair needs --config, the file to mend.")).value());
    const auto deployment = configuredOf(line, out);
    if (!deployment)
        return out.fail(deployment.error());
    return repairConfiguration(*deployment, line.isSet(u"write"_s), out);
}

int putBack(const CommandLine &line, Output &out)
{
    if (!line.isSet(u"config"_s))
        return out.fail(wrongUse(Tr::tr("--undo needs --config, the file to put back.")).value());
    return restoreBackup(configOf(line), absolutePath(line.value(u"undo"_s)),
                         line.isSet(u"write"_s), out);
}

int check(const CommandLine &line, Output &out)
{
    if (!line.isSet(u"config"_s))
        return out.fail(wrongUse(Tr::tr("--check needs --config, the file to look at.")).value());
    std::optional<int> wanted;
    if (wantsOff(line)) {
        wanted = 0;
    } else if (line.isSet(u"mode"_s)) {
        const auto mode = modeOf(line);
        if (!mode)
            return out.fail(mode.error());
        wanted = static_cast<int>(*mode);
    }
    const auto deployments = checkedOf(line, out);
    if (!deployments)
        return out.fail(deployments.error());
    return checkConfiguration(*deployments, wanted, out);
}

/// Of the three that do something else than change settings, at most one; and what it would not
/// look at is refused, so that nobody believes in it.
base::Result<> checkActions(const CommandLine &line)
{
    const std::pair<QString, QStringList> actions[] = {
        {u"check"_s, {u"undo"_s, u"repair"_s, u"write"_s, u"as"_s}},
        {u"undo"_s, {u"repair"_s, u"mode"_s, u"bundle"_s, u"as"_s, u"internal-tls"_s}},
        {u"repair"_s, {u"bundle"_s, u"mode"_s, u"as"_s, u"internal-tls"_s}}};
    for (const auto &[action, others] : actions)
        for (const QString &other : others)
            if (line.isSet(action) && line.isSet(other))
                return wrongUse(
                    Tr::tr("--%1 goes without --%2: do one after the other.").arg(action, other));
    return {};
}

int runConfigure(const CommandLine &line, Output &out)
{
    if (const auto checked = checkActions(line); !checked)
        return out.fail(checked.error());
    if (line.isSet(u"check"_s))
        return check(line, out);
    if (line.isSet(u"undo"_s))
        return putBack(line, out);
    if (line.isSet(u"repair"_s))
        return repair(line, out);
    if (line.isSet(u"sni"_s) && !line.isSet(u"internal-tls"_s))
        return out.fail(wrongUse(Tr::tr("--sni goes with --internal-tls.")).value());
    if (wantsOff(line))
        return off(line, out);
    if (!line.isSet(u"bundle"_s))
        return out.fail(wrongUse(Tr::tr("%1 is missing.").arg(u"--bundle DIR"_s)).value());
    if (line.isSet(u"write"_s) && !line.isSet(u"config"_s))
        return out.fail(wrongUse(Tr::tr("--write needs --config, the file to change.")).value());
    milvus::Rendering rendering = milvus::Rendering::MilvusYaml;
    if (line.isSet(u"as"_s) && !milvus::parseRendering(line.value(u"as"_s), rendering))
        return out.fail({base::Code::RenderingUnknown, {line.value(u"as"_s)}});
    auto plan = planFrom(line, out);
    if (!plan)
        return out.fail(plan.error());
    const bool isBesideOwn = milvus::goesWithOwn(rendering, plan->deployment.kind);
    plan->deployment.kind = milvus::kindFor(rendering, plan->deployment.kind);
    if (const auto problems = deploymentProblems(*plan); !problems.isEmpty())
        return out.refuse(problems);
    if (const auto checked = milvus::checkHandedSet(plan->folder); !checked)
        return out.fail(checked.error());
    if (isComposeFile(line, rendering)) {
        const auto one = withOneService(line, plan->deployment);
        if (!one)
            return out.fail(one.error());
        plan->deployment = *one;
        return changeCompose(*plan, configOf(line), line.isSet(u"write"_s), out);
    }
    const bool isOtherFile = line.isSet(u"as"_s) && rendering != milvus::Rendering::MilvusYaml;
    if (isOtherFile && line.isSet(u"write"_s))
        return out.fail(wrongUse(Tr::tr("--write changes the file of --config; “%1” is only shown.")
                                     .arg(milvus::renderingId(rendering)))
                            .value());
    if (isOtherFile)
        return showRendering(*plan, rendering, isBesideOwn ? configOf(line) : QString(), out);
    if (plan->deployment.configPath != configOf(line))
        return out.fail({base::Code::NotMilvusConfiguration, {configOf(line)}});
    if (line.isSet(u"config"_s))
        return changeConfiguration(*plan, line.isSet(u"write"_s), out);
    return showNewFile(*plan, out);
}

} // namespace

const Command configureCommand = {"configure", describeConfigure, runConfigure};

} // namespace cli
