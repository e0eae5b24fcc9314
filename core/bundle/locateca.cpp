#include "core/bundle/locateca.h"

#include "core/base/files.h"
#include "core/bundle/casearch.h"
#include "core/bundle/disk.h"
#include "core/bundle/files.h"
#include "core/pki/pkcs12read.h"

using namespace Qt::StringLiterals;

namespace bundle {

using base::Code;

bool isPkcs12File(const QString &path)
{
    auto content = base::readFile(path, mostCaBytes);
    const bool isStore = content && pki::isPkcs12(*content);
    if (content)
        base::wipe(content->data(), static_cast<std::size_t>(content->size()));
    return isStore;
}

namespace {

void lookThrough(const QString &folder, CaSearch &search)
{
    for (const QString &below : {u""_s, u"/private"_s, u"/certs"_s, u"/pki"_s, u"/pki/private"_s})
        search.look(folder + below);
}

/// What needs no search: ca.pem with ca.key, or a PKCS#12 file by name.
std::optional<CaFiles> usualCa(const QString &folder)
{
    const CaFiles usual = {filePath(folder, File::CaCertificate), filePath(folder, File::CaKey)};
    if (statusOf(usual.certificate).exists() && statusOf(usual.key).exists())
        return usual;
    if (statusOf(folder).kind == Status::Kind::File && isPkcs12File(folder))
        return CaFiles{folder, folder};
    return {};
}

CaSearch searchOf(const QString &place)
{
    CaSearch search;
    if (statusOf(place).kind == Status::Kind::File)
        search.lookAt(place);
    else
        lookThrough(place, search);
    return search;
}

} // namespace

base::Result<CaFiles> locateCa(const QString &folder, const base::Secret &passphrase)
{
    if (const auto usual = usualCa(folder))
        return *usual;
    if (const auto may = base::checkLook(folder, base::Look::ForAll); !may)
        return tl::make_unexpected(may.error());
    if (!statusOf(folder).exists())
        return base::fail(Code::FolderMissing, {folder});
    return searchOf(folder).choose(folder, passphrase);
}

base::Result<CaFiles> locateLockedCa(const QString &folder)
{
    const auto found = locateCa(folder, {});
    if (found || found.error().code != Code::CaKeyEncrypted)
        return found;
    CaSearch search = searchOf(folder);
    (void)search.choose(folder, {}); // opens what needs no passphrase
    const auto guessed = search.guess();
    return guessed ? base::Result<CaFiles>(*guessed) : found;
}

} // namespace bundle
