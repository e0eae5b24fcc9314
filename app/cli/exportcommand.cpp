#include "app/cli/commands.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/bundle/clientnames.h"
#include "core/export/archive.h"
#include "core/export/bundleplan.h"
#include "core/export/kubernetes.h"
#include "core/export/script.h"
#include "ui/text/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describeExport(CommandLine &line)
{
    line.setSummary(Tr::tr(
        "Packs what one side needs into one file. ca.key leaves the folder only with --as all."));
    line.setExample(u"milvus-tls export --bundle ~/milvus/tls --to client.zip --as client"_s);
    line.required(u"bundle"_s, u"DIR"_s, Tr::tr("The folder with the nine files."));
    line.required(u"to"_s, u"FILE"_s, Tr::tr("The file to make."));
    line.option(u"as"_s, u"server|client|all"_s, Tr::tr("For whom; client when nothing is said."));
    line.option(u"format"_s, u"zip|tar.gz|p12|k8s-secret|openssl-script"_s,
                Tr::tr("The kind of file; by the ending of its name when nothing is said."));
    line.option(u"mode"_s, u"one-way|mutual"_s,
                Tr::tr("In one-way mode programs get ca.pem alone."));
    line.option(u"secret-name"_s, u"NAME"_s,
                Tr::tr("The name of the Kubernetes secret; milvus-tls when nothing is said."));
    describePassword(line);
    describePassphrase(line, Tr::tr("The file that holds the passphrase for a .p12 file, or for "
                                    "the private keys of a backup (--as all)."));
    line.flag(u"force"_s, Tr::tr("Replace the file when it is already there."));
}

base::Result<exporter::Format> formatOf(const CommandLine &line)
{
    exporter::Format format = exporter::Format::Zip;
    if (line.isSet(u"format"_s)) {
        if (!exporter::parseFormat(line.value(u"format"_s), format))
            return base::fail(base::Code::FormatUnknown, {line.value(u"format"_s)});
        return format;
    }
    const QString file = line.value(u"to"_s);
    const auto endsWith = [&](const QString &ending) {
        return file.endsWith(ending, Qt::CaseInsensitive);
    };
    if (endsWith(u".zip"_s))
        return exporter::Format::Zip;
    if (endsWith(u".tar.gz"_s) || endsWith(u".tgz"_s))
        return exporter::Format::TarGz;
    if (endsWith(u".p12"_s) || endsWith(u".pfx"_s))
        return exporter::Format::Pkcs12;
    if (endsWith(u".yaml"_s) || endsWith(u".yml"_s))
        return exporter::Format::KubernetesSecret;
    if (endsWith(u".sh"_s))
        return exporter::Format::OpenSslScript;
    return wrongUse(
        Tr::tr("The name of the file does not tell its format, and --format is missing."));
}

/// --passphrase-…, or the earlier --password-… of .p12 files.
base::Result<base::Secret> secretOf(const CommandLine &line)
{
    auto passphrase = passphraseOf(line);
    if (!passphrase || !passphrase->isEmpty())
        return passphrase;
    return passwordOf(line);
}

base::Result<> checkUseOfPassphrase(const exporter::ExportRequest &request)
{
    if (request.passphrase.isEmpty() || request.format == exporter::Format::Pkcs12)
        return {};
    const bool isArchive =
        request.format == exporter::Format::Zip || request.format == exporter::Format::TarGz;
    if (isArchive && request.side == exporter::Side::All)
        return {};
    return wrongUse(Tr::tr("A passphrase is for .p12 files and for a backup (--as all) as .zip or "
                           ".tar.gz; Milvus and its programs read no locked key."));
}

base::Result<exporter::ExportRequest> exportRequest(const CommandLine &line)
{
    exporter::ExportRequest request;
    const auto format = formatOf(line);
    if (!format)
        return tl::make_unexpected(format.error());
    request.format = *format;
    if (line.isSet(u"as"_s) && !exporter::parseSide(line.value(u"as"_s), request.side))
        return wrongUse(
            Tr::tr("--as takes server, client or all, not “%1”.").arg(line.value(u"as"_s)));
    if (request.format == exporter::Format::Pkcs12 && request.side == exporter::Side::All)
        return wrongUse(
            Tr::tr("A PKCS#12 file holds one certificate: choose --as server or --as client."));
    const auto mode = modeOf(line);
    if (!mode)
        return tl::make_unexpected(mode.error());
    request.mode = *mode;
    if (line.isSet(u"secret-name"_s)) {
        request.secretName = line.value(u"secret-name"_s);
        if (!exporter::isSecretName(request.secretName))
            return wrongUse(
                Tr::tr("“%1” cannot be the name of a Kubernetes secret: use small letters, "
                       "digits and hyphens.")
                    .arg(request.secretName));
    }
    auto passphrase = secretOf(line);
    if (!passphrase)
        return tl::make_unexpected(passphrase.error());
    request.passphrase = std::move(*passphrase);
    if (const auto useful = checkUseOfPassphrase(request); !useful)
        return tl::make_unexpected(useful.error());
    const auto folder = bundleFolder(line);
    if (!folder)
        return tl::make_unexpected(folder.error());
    request.folder = *folder;
    request.target = absolutePath(line.value(u"to"_s));
    request.replace = line.isSet(u"force"_s);
    return request;
}

/// `ca` becomes the one that the script has to be given; none when it makes its own.
base::Result<exporter::ExportReport> exportScript(const exporter::ExportRequest &request,
                                                  exporter::ScriptCa &ca)
{
    auto plan = exporter::planOfBundle(request.folder);
    if (!plan)
        return tl::make_unexpected(plan.error());
    plan->mode = request.mode;
    ca = exporter::scriptCaOfBundle(*plan);
    return exporter::saveScript(*plan, request.target, request.replace,
                                bundle::namedClients(request.folder), ca)
        .map([&request](const QStringList &files) {
            return exporter::ExportReport{request.target, files, {}};
        });
}

int runExport(const CommandLine &line, Output &out)
{
    const auto request = exportRequest(line);
    if (!request)
        return out.fail(request.error());
    const bool isScript = request->format == exporter::Format::OpenSslScript;
    exporter::ScriptCa ca;
    const auto report = isScript ? exportScript(*request, ca) : exporter::exportBundle(*request);
    if (!report)
        return out.fail(report.error());
    out.set(u"target"_s, report->target);
    out.set(u"files"_s, QJsonArray::fromStringList(report->files));
    if (isScript)
        out.say(Tr::tr("%1 makes such a set with the openssl command, with keys of its own: sh %1. "
                       "What the certificates say stands in %2 beside it.")
                    .arg(text::visible(report->target), report->files.last()));
    if (ca)
        out.say(Tr::tr("It signs with the CA “%1”: put its ca.pem and ca.key beside the script.")
                    .arg(text::visible(ca->commonName())));
    if (!isScript)
        out.say(Tr::tr("%1 holds %2. Only you can read it.")
                    .arg(text::visible(report->target), report->files.join(u", "_s)));
    out.add(report->findings);
    return out.finish();
}

} // namespace

const Command exportCommand = {"export", describeExport, runExport};

} // namespace cli
