#include "app/cli/capassphrase.h"
#include "app/cli/clientoptions.h"
#include "app/cli/clockoption.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/issuereport.h"
#include "app/cli/nameoptions.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/bundle/renew.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describeRenew(CommandLine &line)
{
    line.setSummary(Tr::tr("Issues new certificates with the CA in the folder; what the old ones "
                           "say is kept unless told otherwise."));
    line.setExample(u"milvus-tls renew --bundle ~/milvus/tls --only server --keep-key"_s);
    line.required(u"bundle"_s, u"DIR"_s, Tr::tr("The folder with the nine files."));
    line.repeatable(u"only"_s, u"server|client|NAME|all"_s,
                    Tr::tr("What to renew: Milvus's certificate, the program's, the one of a named "
                           "client, or all of them; repeat it. Without it: server and client, or "
                           "only what --add-san, --client and --clients-file ask for."));
    line.flag(u"keep-key"_s, Tr::tr("Keep the private keys: only the certificates are new."));
    line.option(u"key"_s, u"ec-p256|ec-p384|rsa-2048|rsa-3072|rsa-4096|ed25519"_s,
                Tr::tr("Kind of the new private keys; else the kind they had."));
    line.option(u"days"_s, u"N"_s,
                Tr::tr("Days the new certificates last; else as many as the old ones."));
    line.repeatable(u"add-san"_s, u"NAME"_s,
                    Tr::tr("A further name or address of Milvus: DNS:milvus.lan, IP:10.0.0.7; "
                           "repeat it."));
    describeClients(line);
    describeCaPassphrase(line, Tr::tr("The file that holds the passphrase of ca.key."));
    describeClock(line);
}

base::Result<> takeTargets(const CommandLine &line, bundle::RenewRequest &request)
{
    QStringList names;
    for (const QString &what : line.values(u"only"_s)) {
        request.server = request.server || what == u"server" || what == u"all";
        request.client = request.client || what == u"client" || what == u"all";
        request.allClients = request.allClients || what == u"all";
        if (what != u"server" && what != u"client" && what != u"all")
            names << what;
    }
    const bundle::ClientNames checked = bundle::checkClientNames(names);
    for (const base::Finding &finding : checked.findings)
        if (finding.severity == base::Severity::Problem)
            return base::fail(finding.code, finding.args);
    request.clients = checked.names;
    return {};
}

base::Result<> takeNames(const CommandLine &line, bundle::RenewRequest &request)
{
    const auto names = typedNames(line, u"add-san"_s);
    if (!names)
        return tl::make_unexpected(names.error());
    request.addNames = *names;
    return {};
}

base::Result<> takeKeyAndDays(const CommandLine &line, bundle::RenewRequest &request)
{
    request.keepKeys = line.isSet(u"keep-key"_s);
    if (line.isSet(u"key"_s)) {
        plan::KeyKind kind = plan::KeyKind::EcP256;
        if (!plan::parseKeyKind(line.value(u"key"_s), kind))
            return base::fail(base::Code::KeyKindUnknown, {line.value(u"key"_s)});
        request.key = kind;
    }
    if (request.keepKeys && request.key)
        return wrongUse(Tr::tr("%1 and %2 exclude each other.").arg(u"--keep-key"_s, u"--key"_s));
    const auto days = line.number(u"days"_s, 0);
    if (!days)
        return tl::make_unexpected(days.error());
    // 0 means "as before" to the job, and nothing to a person who types it.
    request.days = line.isSet(u"days"_s) && *days == 0 ? -1 : *days;
    return {};
}

base::Result<bundle::RenewRequest> renewRequest(const CommandLine &line)
{
    bundle::RenewRequest request;
    const auto folder = bundleFolder(line);
    if (!folder)
        return tl::make_unexpected(folder.error());
    request.folder = *folder;
    for (const auto take : {takeTargets, takeNames, takeKeyAndDays})
        if (const auto taken = take(line, request); !taken)
            return tl::make_unexpected(taken.error());
    auto passphrase = caPassphraseOf(line);
    if (!passphrase)
        return tl::make_unexpected(passphrase.error());
    request.caPassphrase = std::move(*passphrase);
    return request;
}

void sayNextStep(const bundle::RenewReport &report, Output &out)
{
    const auto isServer = [](const bundle::IssuedCertificate &issued) {
        return issued.file == u"server.pem";
    };
    out.say();
    if (std::ranges::any_of(report.certificates, isServer))
        out.say(Tr::tr("Next: give Milvus its new files and restart it; it reads them only when it "
                       "starts."));
    else
        out.say(Tr::tr("Next: give the programs their new files."));
}

int runRenew(const CommandLine &line, Output &out)
{
    obeyClock(line);
    auto request = renewRequest(line);
    if (!request)
        return out.fail(request.error());
    const auto clients = clientsOf(line);
    if (!clients)
        return out.fail(clients.error());
    if (base::hasProblem(clients->findings))
        return out.refuse(clients->findings);
    request->newClients = clients->names;
    base::Job job([&out](const base::Progress &progress) { out.progress(progress); });
    const Interrupt interrupt(job);
    const auto report =
        withCaPassphrase(request->caPassphrase, [&] { return bundle::renew(*request, job); });
    if (!report)
        return out.fail(report.error());
    tellIssued(*report, out);
    out.add(remarksOnTypedNames(line, u"add-san"_s));
    out.add(clients->findings);
    out.add(report->findings);
    sayNextStep(*report, out);
    return out.finish();
}

} // namespace

const Command renewCommand = {"renew", describeRenew, runRenew};

} // namespace cli
