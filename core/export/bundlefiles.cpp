#include "core/export/bundlefiles.h"

#include "core/base/files.h"
#include "core/bundle/files.h"
#include "core/bundle/samplecheck.h"
#include "core/pki/pem.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

using bundle::File;

QList<File> membersOf(Side side, plan::Mode mode)
{
    switch (side) {
    case Side::Server:
        return {File::CaCertificate, File::ServerKey, File::ServerCertificate};
    case Side::Client:
        if (mode == plan::Mode::OneWay)
            return {File::CaCertificate};
        return {File::CaCertificate, File::ClientKey, File::ClientCertificate};
    case Side::All:
        break;
    }
    QList<File> all;
    for (const bundle::FileInfo &info : bundle::allFiles())
        all << info.file;
    return all;
}

bool isThere(const QString &folder, File file)
{
    return QFileInfo::exists(bundle::filePath(folder, file));
}

bool hidesPrivateKey(QByteArrayView content, const QString &name)
{
    const auto blocks = pki::splitPem(content, name);
    return blocks && std::ranges::any_of(*blocks, &pki::PemBlock::isPrivateKey);
}

base::Result<BundleFile> readMember(const QString &folder, File file)
{
    auto content = base::readFile(bundle::filePath(folder, file));
    if (!content)
        return tl::make_unexpected(content.error());
    BundleFile member{bundle::fileName(file), bundle::info(file).mode, base::Secret(*content)};
    base::wipe(content->data(), static_cast<std::size_t>(content->size()));
    if (!bundle::isPrivateKey(file) && hidesPrivateKey(member.content.view(), member.name))
        return base::fail(base::Code::KeyInCertificateFile, {member.name});
    if (const auto certificates = pki::parseCertificates(member.content.view(), member.name))
        if (const auto clean = bundle::checkForSamples(*certificates, member.name); !clean)
            return tl::make_unexpected(clean.error());
    return member;
}

base::Error missing(const QString &folder, File file, Side side)
{
    if (side == Side::Client && file != File::CaCertificate)
        return {base::Code::ModeNotInBundle, {bundle::fileName(file)}};
    return {base::Code::SetIncomplete, {folder, bundle::fileName(file)}};
}

} // namespace

QStringList filesFor(Side side, plan::Mode mode)
{
    QStringList names;
    for (const File file : membersOf(side, mode))
        names << bundle::fileName(file);
    names.sort();
    return names;
}

base::Result<BundleFiles> readBundleFiles(const QString &folder, Side side, plan::Mode mode)
{
    if (const auto may = base::checkLook(folder, base::Look::ForKnownNames); !may)
        return tl::make_unexpected(may.error());
    const QFileInfo info(folder);
    if (!info.exists())
        return base::fail(base::Code::FolderMissing, {folder});
    if (!info.isDir())
        return base::fail(base::Code::NotAFolder, {folder});
    const QList<File> members = membersOf(side, mode);
    if (std::ranges::none_of(members, [&](File file) { return isThere(folder, file); }))
        return base::fail(base::Code::NothingToExport, {folder});
    BundleFiles read;
    for (const File file : members) {
        if (!isThere(folder, file)) {
            const base::Error error = missing(folder, file, side);
            if (side != Side::All)
                return tl::make_unexpected(error);
            read.findings << base::Finding{base::Severity::Warning, error.code, error.args, folder};
            continue;
        }
        auto member = readMember(folder, file);
        if (!member)
            return tl::make_unexpected(member.error());
        read.files.push_back(std::move(*member));
    }
    std::ranges::sort(read.files, {}, &BundleFile::name);
    return read;
}

} // namespace exporter
