#include "core/bundle/existingca.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/files.h"
#include "core/bundle/samplecheck.h"
#include "core/pki/keyobjection.h"
#include "core/pki/pem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

using base::Code;

constexpr int customaryLeastDays = 30;

base::Result<> checkDates(const pki::CertificateView &ca, const QString &path, int wanted)
{
    if (ca.notBefore > base::now())
        return base::fail(Code::NotYetValid, {path, ca.notBefore.toString(Qt::ISODate)});
    if (ca.notAfter < base::now().addDays(std::min(wanted, customaryLeastDays)).addSecs(-3600))
        return base::fail(Code::CaExpiresTooSoon, {ca.notAfter.toString(Qt::ISODate)});
    return {};
}

base::Result<> checkSamplesIn(const QByteArray &file, const QString &path)
{
    const auto certificates = pki::parseCertificates(file, path);
    if (!certificates)
        return tl::make_unexpected(certificates.error());
    return checkForSamples(*certificates, path);
}

base::Result<> checkKind(const pki::CertificateView &ca, const QString &path)
{
    const auto objection = pki::objectionTo(ca.key);
    if (!objection || objection->severity != base::Severity::Problem)
        return {};
    return base::fail(objection->code, QStringList(path) + objection->args);
}

base::Result<base::Secret> readKeyFile(const QString &path)
{
    auto bytes = base::readFile(path);
    if (!bytes && bytes.error().code == Code::FileMissing)
        return base::fail(Code::CaKeyMissing, {path});
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    base::Secret key(*bytes);
    base::wipe(bytes->data(), static_cast<std::size_t>(bytes->size()));
    return key;
}

/// PKCS#8, the one form the nine files have; a key under a passphrase stays under it.
base::Secret inUsualForm(const pki::PrivateKey &key, const base::Secret &file,
                         const base::Secret &passphrase)
{
    const auto blocks = pki::splitPem(file.view(), {});
    const bool isUsual = blocks && blocks->size() == 1 &&
                         (blocks->first().label == "PRIVATE KEY" ||
                          blocks->first().label == "ENCRYPTED PRIVATE KEY");
    if (isUsual)
        return file.copy();
    const bool isLocked = blocks && std::ranges::any_of(*blocks, &pki::PemBlock::isEncrypted);
    return isLocked ? key.encryptedPem(passphrase) : key.pem();
}

bool isLockedKey(const base::Secret &file)
{
    const auto blocks = pki::splitPem(file.view(), {});
    return blocks && std::ranges::any_of(*blocks, &pki::PemBlock::isEncrypted);
}

} // namespace

base::Result<ExistingCa> loadCa(const CaFiles &files, int leastDays, const base::Secret &passphrase,
                                CaUse use)
{
    const auto certificate = base::readFile(files.certificate);
    if (!certificate)
        return tl::make_unexpected(certificate.error());
    if (use == CaUse::Signs)
        if (const auto clean = checkSamplesIn(*certificate, files.certificate); !clean)
            return tl::make_unexpected(clean.error());
    auto key = readKeyFile(files.key);
    if (!key)
        return tl::make_unexpected(key.error());
    auto authority =
        pki::loadAuthority(*certificate, key->view(), {files.certificate, files.key}, passphrase);
    if (!authority)
        return tl::make_unexpected(authority.error());
    if (const auto dates = checkDates(authority->certificate, files.certificate, leastDays); !dates)
        return tl::make_unexpected(dates.error());
    if (use == CaUse::Signs)
        if (const auto good = checkKind(authority->certificate, files.certificate); !good)
            return tl::make_unexpected(good.error());
    const bool isLocked = isLockedKey(*key);
    return ExistingCa{std::move(*authority), *certificate, std::move(*key),
                      files.certificate,     files.key,    isLocked};
}

base::Result<std::optional<ExistingCa>> findCa(const plan::Plan &plan, const QString &folder,
                                               const base::Secret &passphrase)
{
    if (plan.newCa)
        return std::nullopt;
    const int wanted = std::min(plan.validity.serverDays, plan.validity.clientDays);
    if (!plan.caFolder.isEmpty()) {
        const auto files = locateCa(base::expandHome(plan.caFolder), passphrase);
        if (!files)
            return tl::make_unexpected(files.error());
        auto ca = loadCa(*files, wanted, passphrase);
        if (!ca)
            return tl::make_unexpected(ca.error());
        ca->certificateFile = ca->authority.certificate.pem; // whatever else the file holds
        ca->keyFile = inUsualForm(ca->authority.key, ca->keyFile, passphrase);
        return std::move(*ca);
    }
    const CaFiles files = {filePath(folder, File::CaCertificate), filePath(folder, File::CaKey)};
    const bool hasCertificate = statusOf(files.certificate).exists();
    if (!hasCertificate && !statusOf(files.key).exists())
        return std::nullopt;
    if (!hasCertificate)
        return base::fail(Code::SetIncomplete, {folder, fileName(File::CaCertificate)});
    auto ca = loadCa(files, wanted, passphrase);
    if (!ca)
        return tl::make_unexpected(ca.error());
    return std::move(*ca);
}

bool isCaKeyLocked(const QString &folder)
{
    const auto key = readKeyFile(filePath(folder, File::CaKey));
    return key && isLockedKey(*key);
}

QList<base::Finding> remarksOn(const ExistingCa &ca, const base::Secret &passphrase)
{
    using base::Severity;
    QList<base::Finding> remarks;
    const QString &path = ca.certificatePath;
    if (!ca.authority.flaw.isEmpty())
        remarks.append({Severity::Warning, Code::CaNotStrict, {path}, path, ca.authority.flaw});
    if (!passphrase.isEmpty() && !ca.isLocked)
        remarks.append({Severity::Warning, Code::CaKeyNotEncrypted, {ca.keyPath}, ca.keyPath, {}});
    return remarks;
}

} // namespace bundle
