#include "core/export/archive.h"

#include "core/base/ids.h"
#include "core/export/bundlefiles.h"
#include "core/export/kubernetes.h"
#include "core/export/lockkeys.h"
#include "core/export/packer.h"
#include "core/export/place.h"
#include "core/pki/pkcs12.h"

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

constexpr std::array sideIds = {
    base::Id{Side::Server, "server"},
    base::Id{Side::Client, "client"},
    base::Id{Side::All, "all"},
};

constexpr std::array formatIds = {
    base::Id{Format::Zip, "zip"},
    base::Id{Format::TarGz, "tar.gz"},
    base::Id{Format::Pkcs12, "p12"},
    base::Id{Format::KubernetesSecret, "k8s-secret"},
    base::Id{Format::OpenSslScript, "openssl-script"},
};

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

bool isArchive(Format format)
{
    return format == Format::Zip || format == Format::TarGz;
}

/// A passphrase where it would do harm or nothing.
base::Result<> checkPassphrase(const ExportRequest &request)
{
    const bool isBackup = isArchive(request.format) && request.side == Side::All;
    if (request.passphrase.isEmpty() || isBackup || request.format == Format::Pkcs12)
        return {};
    return base::fail(base::Code::WrongUse, {u"passphrase"_s});
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
    return base::parseId(sideIds, text, side);
}

bool parseFormat(QStringView text, Format &format)
{
    return base::parseId(formatIds, text, format);
}

base::Result<ExportReport> exportBundle(const ExportRequest &request)
{
    // A PKCS#12 file is one identity: in one-way mode the client has none.
    const bool isOneWayIdentity = request.format == Format::Pkcs12 &&
                                  request.side == Side::Client &&
                                  request.mode == plan::Mode::OneWay;
    const plan::Mode mode = isOneWayIdentity ? plan::Mode::Mutual : request.mode;
    if (const auto checked = checkPassphrase(request); !checked)
        return tl::make_unexpected(checked.error());
    auto read = readBundleFiles(request.folder, request.side, mode);
    if (!read)
        return tl::make_unexpected(read.error());
    if (isArchive(request.format) && !request.passphrase.isEmpty())
        if (const auto locked = lockKeys(*read, request.passphrase, request.target); !locked)
            return tl::make_unexpected(locked.error());
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
