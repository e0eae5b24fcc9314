#include "core/export/lockkeys.h"

#include "core/pki/privatekey.h"

namespace exporter {

namespace {

using base::Code;
using base::Severity;

base::Result<base::Secret> locked(const BundleFile &file, const base::Secret &passphrase)
{
    const auto key = pki::parsePrivateKey(file.content.view(), file.name);
    if (!key)
        return tl::make_unexpected(key.error());
    base::Secret pem = key->encryptedPem(passphrase);
    if (pem.isEmpty())
        return base::fail(Code::LibraryFailure, {file.name});
    return pem;
}

} // namespace

base::Result<> lockKeys(BundleFiles &bundle, const base::Secret &passphrase, const QString &target)
{
    if (const auto good = pki::checkNewPassphrase(passphrase); !good)
        return good;
    QStringList names;
    for (BundleFile &file : bundle.files) {
        if (!file.name.endsWith(u".key"))
            continue;
        auto pem = locked(file, passphrase);
        if (!pem && pem.error().code == Code::KeyEncrypted) {
            bundle.findings << base::Finding{
                Severity::Note, Code::KeyLockedAlready, {file.name}, file.name};
            continue;
        }
        if (!pem)
            return tl::make_unexpected(pem.error());
        file.content = std::move(*pem);
        names << file.name;
    }
    if (!names.isEmpty())
        bundle.findings << base::Finding{
            Severity::Note, Code::KeysLocked, {target, names.join(u", ")}, target};
    return {};
}

} // namespace exporter
