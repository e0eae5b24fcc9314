#include "core/export/archive.h"

#include "core/export/bundlefiles.h"
#include "core/export/kubernetes.h"
#include "core/export/packer.h"
#include "core/export/place.h"
#include "core/pki/pkcs12.h"

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

base::Result<base::Secret> toPkcs12(const ExportRequest &request,
                                    const std::vector<BundleFile> &files)
{
    if (request.side == Side::All)
        return base::fail(base::Code::WrongUse, {u"p12 + all"_s});
    if (request.passphrase.isEmpty())
        return base::fail(base::Code::PassphraseNeeded);
    pki::Pkcs12Parts parts;
    for (const BundleFile &file : files) {
        if (file.name == u"ca.pem")
            parts.authority = file.content.view();
        else if (file.name.endsWith(u".key"))
            parts.key = file.content.view();
        else
            parts.certificate = file.content.view();
    }
    parts.friendlyName = request.side == Side::Server ? u"milvus-server"_s : u"milvus-client"_s;
    return pki::makePkcs12(parts, request.passphrase);
}

base::Result<base::Secret> toBytes(const ExportRequest &request,
                                   const std::vector<BundleFile> &files)
{
    switch (request.format) {
    case Format::Zip:
    case Format::TarGz:
        return pack(files, request.format, request.target);
    case Format::Pkcs12:
        return toPkcs12(request, files);
    case Format::KubernetesSecret:
        return kubernetesSecret(files, request.secretName);
    case Format::OpenSslScript:
        break;
    }
    return base::fail(base::Code::FormatUnknown, {u"openssl-script"_s});
}

} // namespace

bool parseSide(QStringView text, Side &side)
{
    if (text == u"server")
        side = Side::Server;
    else if (text == u"client")
        side = Side::Client;
    else if (text == u"all")
        side = Side::All;
    else
        return false;
    return true;
}

bool parseFormat(QStringView text, Format &format)
{
    if (text == u"zip")
        format = Format::Zip;
    else if (text == u"tar.gz")
        format = Format::TarGz;
    else if (text == u"p12")
        format = Format::Pkcs12;
    else if (text == u"k8s-secret")
        format = Format::KubernetesSecret;
    else if (text == u"openssl-script")
        format = Format::OpenSslScript;
    else
        return false;
    return true;
}

base::Result<ExportReport> exportBundle(const ExportRequest &request)
{
    // A PKCS#12 file is one identity: in one-way mode the client has none.
    const bool isOneWayIdentity = request.format == Format::Pkcs12 &&
                                  request.side == Side::Client &&
                                  request.mode == plan::Mode::OneWay;
    const plan::Mode mode = isOneWayIdentity ? plan::Mode::Mutual : request.mode;
    auto read = readBundleFiles(request.folder, request.side, mode);
    if (!read)
        return tl::make_unexpected(read.error());
    const auto bytes = toBytes(request, read->files);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (const auto placed = placeSecret(request.target, *bytes, request.replace); !placed)
        return tl::make_unexpected(placed.error());
    ExportReport report{request.target, {}, read->findings};
    for (const BundleFile &file : read->files) {
        report.files << file.name;
        if (file.name == u"ca.key")
            report.findings << base::Finding{base::Severity::Warning,
                                             base::Code::CaKeyIncluded,
                                             {request.target},
                                             request.target};
    }
    return report;
}

} // namespace exporter
