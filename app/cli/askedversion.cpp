#include "app/cli/askedversion.h"

#include "app/cli/interrupt.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/plan/hostname.h"
#include "core/probe/serverversion.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

base::Result<milvus::Version> askServer(const CommandLine &line, Output &out)
{
    const auto server = plan::parseHostPort(line.value(u"server"_s));
    if (!server)
        return tl::make_unexpected(server.error());
    probe::Request request;
    request.host = server->host;
    request.port = server->port;
    if (line.isSet(u"bundle"_s)) {
        const auto folder = bundleFolder(line);
        if (!folder)
            return tl::make_unexpected(folder.error());
        request.bundleFolder = *folder;
    }
    if (const auto taken = takeSignIn(line, request); !taken)
        return tl::make_unexpected(taken.error());
    base::Job job;
    const Interrupt interrupt(job);
    const auto answer = probe::askVersion(std::move(request), job);
    if (!answer)
        return tl::make_unexpected(answer.error());
    const auto version = milvus::parseVersion(*answer);
    if (version) {
        out.set(u"milvusVersion"_s, version->text());
        out.remark(Tr::tr("Milvus at %1 says that it is %2.")
                       .arg(text::visible(line.value(u"server"_s)), version->text()));
    }
    return version;
}

} // namespace

void describeVersion(CommandLine &line)
{
    line.option(u"milvus-version"_s, u"V"_s, Tr::tr("The version of Milvus, such as 2.5.4."));
    line.option(u"server"_s, u"HOST:PORT"_s,
                Tr::tr("Ask this running Milvus for its version instead; one with TLS is asked "
                       "with the files of --bundle."));
    line.option(u"user"_s, u"USER"_s, Tr::tr("Sign in at --server as this user."));
    describePassword(line);
}

base::Result<std::optional<milvus::Version>> versionOf(const CommandLine &line, Output &out)
{
    const bool isTyped = line.isSet(u"milvus-version"_s);
    if (isTyped && line.isSet(u"server"_s))
        return wrongUse(
            Tr::tr("--server asks for what --milvus-version says: give one of the two."));
    if (!line.isSet(u"server"_s))
        for (const QString &option : {u"user"_s, u"password-env"_s, u"password-file"_s})
            if (line.isSet(option))
                return wrongUse(Tr::tr("--%1 goes with --server.").arg(option));
    if (!isTyped && !line.isSet(u"server"_s))
        return std::optional<milvus::Version>();
    const auto version =
        isTyped ? milvus::parseVersion(line.value(u"milvus-version"_s)) : askServer(line, out);
    if (!version)
        return tl::make_unexpected(version.error());
    return std::optional(*version);
}

} // namespace cli
