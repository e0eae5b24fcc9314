#include "app/cli/commands.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/base/files.h"
#include "core/bundle/files.h"
#include "core/export/snippet.h"
#include "core/plan/hostname.h"
#include "ui/text/words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString sdkNames()
{
    QStringList names;
    for (const exporter::Sdk sdk : exporter::allSdks())
        names << exporter::sdkId(sdk);
    return names.join(u'|');
}

void describeSnippet(CommandLine &line)
{
    line.setSummary(Tr::tr("Prints code that connects a program to this Milvus, with the right "
                           "parameters for its SDK."));
    line.setExample(
        u"milvus-tls snippet --bundle ~/milvus/tls --sdk pymilvus --host localhost:19530 >connect.py"_s);
    line.required(u"bundle"_s, u"DIR"_s,
                  Tr::tr("The folder with ca.pem, client.pem and client.key."));
    line.required(u"sdk"_s, sdkNames(), Tr::tr("What the program uses."));
    line.option(u"host"_s, u"HOST:PORT"_s,
                Tr::tr("Where Milvus listens; localhost:19530 when nothing is said."));
    line.option(u"mode"_s, u"one-way|mutual"_s,
                Tr::tr("Who shows a certificate: only Milvus, or both sides (mutual)."));
    line.option(u"server-name"_s, u"NAME"_s,
                Tr::tr("The name that must be in the certificate instead of the host."));
    line.option(u"rest-port"_s, u"8080"_s, Tr::tr("The port of REST."));
    line.option(u"user"_s, u"USER"_s,
                Tr::tr("Sign in as this user; the code takes the password from MILVUS_PASSWORD."));
}

base::Result<exporter::SnippetRequest> snippetRequest(const CommandLine &line)
{
    exporter::SnippetRequest request;
    if (!exporter::parseSdk(line.value(u"sdk"_s), request.sdk))
        return base::fail(base::Code::SdkUnknown, {line.value(u"sdk"_s)});
    const auto mode = modeOf(line);
    if (!mode)
        return tl::make_unexpected(mode.error());
    request.mode = *mode;
    if (line.isSet(u"host"_s)) {
        const auto host = plan::parseHostPort(line.value(u"host"_s));
        if (!host)
            return tl::make_unexpected(host.error());
        request.host = host->host;
        request.port = host->port;
    }
    const auto restPort = portOf(line, u"rest-port"_s, request.restPort);
    if (!restPort)
        return tl::make_unexpected(restPort.error());
    request.restPort = *restPort;
    if (line.isSet(u"server-name"_s)) {
        const auto name = plan::parseHostPort(line.value(u"server-name"_s));
        if (!name)
            return tl::make_unexpected(name.error());
        request.serverName = name->host;
    }
    request.user = line.value(u"user"_s);
    const auto folder = bundleFolder(line);
    if (!folder)
        return tl::make_unexpected(folder.error());
    request.folder = *folder;
    return request;
}

base::Result<> checkFiles(const exporter::SnippetRequest &request)
{
    if (const auto may = base::checkLook(request.folder, base::Look::ForKnownNames); !may)
        return may;
    if (!QFileInfo::exists(bundle::filePath(request.folder, bundle::File::CaCertificate)))
        return base::fail(base::Code::SetIncomplete, {request.folder, u"ca.pem"_s});
    if (request.mode == plan::Mode::OneWay)
        return {};
    for (const auto file : {bundle::File::ClientCertificate, bundle::File::ClientKey})
        if (!QFileInfo::exists(bundle::filePath(request.folder, file)))
            return base::fail(base::Code::ModeNotInBundle, {bundle::fileName(file)});
    return {};
}

int runSnippet(const CommandLine &line, Output &out)
{
    const auto request = snippetRequest(line);
    if (!request)
        return out.fail(request.error());
    if (const auto checked = checkFiles(*request); !checked)
        return out.fail(checked.error());
    const exporter::Snippet snippet = exporter::snippet(*request);
    out.set(u"sdk"_s, exporter::sdkId(request->sdk));
    out.set(u"language"_s, snippet.language);
    out.set(u"code"_s, QString::fromUtf8(snippet.code));
    out.set(u"note"_s, text::trap(snippet.trap));
    out.raw(snippet.code);
    out.remark(text::trap(snippet.trap));
    return out.finish();
}

} // namespace

const Command snippetCommand = {"snippet", describeSnippet, runSnippet};

} // namespace cli
