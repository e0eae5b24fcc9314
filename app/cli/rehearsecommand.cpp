#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/serverconfig.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/base/shell.h"
#include "ui/text/words.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describeRehearse(CommandLine &line)
{
    line.setSummary(
        Tr::tr("Starts a small server that speaks TLS as Milvus would with these files, for trying "
               "out programs. Ctrl+C ends it."));
    line.setExample(u"milvus-tls rehearse --bundle ~/milvus/tls --port 19530"_s);
    line.required(u"bundle"_s, u"DIR"_s, Tr::tr("The folder with the nine files."));
    line.option(u"mode"_s, u"one-way|mutual"_s,
                Tr::tr("Who shows a certificate: only Milvus, or both sides (mutual)."));
    line.option(u"config"_s, u"FILE"_s,
                Tr::tr("Take mode and paths from this configuration file, as Milvus would."));
    line.option(u"port"_s, u"N"_s,
                Tr::tr("The port to listen on; 0, the default, is any free one."));
    line.option(u"user"_s, u"USER"_s, Tr::tr("Demand that programs sign in as this user."));
    describePassword(line);
}

base::Result<probe::RehearsalOptions> filesOf(const CommandLine &line)
{
    const auto folder = bundleFolder(line);
    if (!folder)
        return tl::make_unexpected(folder.error());
    if (line.isSet(u"config"_s) && line.isSet(u"mode"_s))
        return wrongUse(Tr::tr("--mode and --config exclude each other: the file says the mode."));
    if (line.isSet(u"config"_s))
        return rehearsalOf(absolutePath(line.value(u"config"_s)), *folder);
    const auto mode = modeOf(line);
    if (!mode)
        return tl::make_unexpected(mode.error());
    return rehearsalOf(*mode, *folder);
}

base::Result<probe::RehearsalOptions> rehearsalOptions(const CommandLine &line)
{
    const auto port = portOf(line, u"port"_s, 0, 0);
    if (!port)
        return tl::make_unexpected(port.error());
    auto options = filesOf(line);
    if (!options)
        return options;
    options->port = *port;
    const auto password = passwordOf(line);
    if (!password)
        return tl::make_unexpected(password.error());
    if (password->isEmpty() == line.isSet(u"user"_s))
        return wrongUse(Tr::tr("--user and a password belong together: give both or none."));
    options->user = line.value(u"user"_s);
    options->password = QString::fromUtf8(password->view());
    return options;
}

QString modeSentence(int tlsMode)
{
    switch (tlsMode) {
    case 1:
        return Tr::tr("It encrypts, and asks programs for no certificate (one-way).");
    case 2:
        return Tr::tr(
            "It encrypts, and lets in only programs that show their certificate (mutual).");
    default:
        return Tr::tr("It does not encrypt: that is what the configuration says.");
    }
}

int runRehearse(const CommandLine &line, Output &out)
{
    base::Job job;
    const Interrupt interrupt(job);
    const auto options = rehearsalOptions(line);
    if (!options)
        return out.fail(options.error());
    const auto server = probe::RehearsalServer::start(*options);
    if (!server)
        return out.fail(server.error());
    const QString address = options->host + u':' + QString::number(server->port());
    out.set(u"ok"_s, true);
    out.set(u"host"_s, options->host);
    out.set(u"port"_s, server->port());
    out.set(u"tlsMode"_s, options->tlsMode);
    out.say(Tr::tr("The rehearsal server listens on %1.").arg(address));
    out.say(modeSentence(options->tlsMode));
    out.say(Tr::tr("In another terminal: milvus-tls test localhost:%1 --bundle %2%3")
                .arg(server->port())
                .arg(text::visible(base::shellWord(absolutePath(line.value(u"bundle"_s)))),
                     options->tlsMode == 1 ? u" --mode one-way"_s : QString()));
    out.say(Tr::tr("Ctrl+C ends it."));
    out.flushJson();
    std::fflush(stdout);
    while (job.wait(std::chrono::hours(1))) {
    }
    return out.finish();
}

} // namespace

const Command rehearseCommand = {"rehearse", describeRehearse, runRehearse};

} // namespace cli
