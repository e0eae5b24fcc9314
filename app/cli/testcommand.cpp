#include "app/cli/commands.h"
#include "app/cli/testreport.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/plan/hostname.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describeTest(CommandLine &line)
{
    line.setSummary(
        Tr::tr("Tests a running Milvus step by step, as the SDKs will meet it, and proves that "
               "strangers are kept out."));
    line.setExample(
        u"milvus-tls test localhost:19530 --bundle ~/milvus/tls --user root --password-env MILVUS_PASSWORD"_s);
    line.setPositional(u"HOST:PORT"_s,
                       Tr::tr("Where Milvus listens; port 19530 when none is given."));
    line.required(u"bundle"_s, u"DIR"_s,
                  Tr::tr("The folder with ca.pem, client.pem and client.key."));
    line.option(u"mode"_s, u"one-way|mutual"_s,
                Tr::tr("What Milvus is expected to do; mutual when nothing is said."));
    line.option(u"server-name"_s, u"NAME"_s,
                Tr::tr("The name that must be in the certificate instead of the host."));
    line.option(u"user"_s, u"USER"_s, Tr::tr("Sign in as this user."));
    describePassword(line);
    line.option(u"database"_s, u"NAME"_s, Tr::tr("The database to open."));
    line.option(u"rest"_s, u"URL"_s,
                Tr::tr("Also ask Milvus’s REST service at this address, such as "
                       "https://localhost:8080."));
    line.flag(u"no-proofs"_s, Tr::tr("Leave out the attempts that Milvus must refuse."));
}

/// REST lies behind the same TLS as gRPC, so an address without it is not what is meant.
base::Result<> takeRest(const CommandLine &line, probe::Request &request)
{
    constexpr int documentedPort = 8080; // milvus-tls.md 1.4
    if (!line.isSet(u"rest"_s))
        return {};
    const QString url = line.value(u"rest"_s);
    if (url.startsWith(u"http:"_s, Qt::CaseInsensitive))
        return wrongUse(Tr::tr("REST is tested with TLS: give its address as https://HOST:PORT."));
    const auto target = plan::parseHostPort(url, documentedPort);
    if (!target)
        return tl::make_unexpected(target.error());
    request.restHost = target->host;
    request.restPort = target->port;
    return {};
}

base::Result<probe::Request> testRequest(const CommandLine &line)
{
    probe::Request request;
    const auto target = plan::parseHostPort(line.positionals().first());
    if (!target)
        return tl::make_unexpected(target.error());
    request.host = target->host;
    request.port = target->port;
    const auto mode = modeOf(line);
    if (!mode)
        return tl::make_unexpected(mode.error());
    request.mode = *mode;
    if (line.isSet(u"server-name"_s)) {
        const auto name = plan::parseHostPort(line.value(u"server-name"_s));
        if (!name)
            return tl::make_unexpected(name.error());
        request.serverName = name->host;
    }
    const auto folder = bundleFolder(line);
    if (!folder)
        return tl::make_unexpected(folder.error());
    request.bundleFolder = *folder;
    if (const auto taken = takeSignIn(line, request); !taken)
        return tl::make_unexpected(taken.error());
    request.database = line.value(u"database"_s);
    request.proofs = !line.isSet(u"no-proofs"_s);
    if (const auto taken = takeRest(line, request); !taken)
        return tl::make_unexpected(taken.error());
    return request;
}

int runTest(const CommandLine &line, Output &out)
{
    const auto request = testRequest(line);
    if (!request)
        return out.fail(request.error());
    const auto report = runTest(*request, out);
    if (!report)
        return out.fail(report.error());
    return out.finish();
}

} // namespace

const Command testCommand = {"test", describeTest, runTest};

} // namespace cli
