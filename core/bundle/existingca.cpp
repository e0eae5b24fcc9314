#include "core/bundle/existingca.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/files.h"
#include "core/bundle/samplecheck.h"
#include "core/pki/calimits.h"
#include "core/pki/keylock.h"
#include "core/pki/keyobjection.h"
#include "core/pki/keyview.h"
#include "core/pki/pem.h"
#include "core/pki/pkcs12read.h"

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

/// Whether Go reads it at all.
base::Result<> checkKind(const pki::CertificateView &ca, const QString &path)
{
    const auto objection = pki::objectionTo(ca.key);
    if (objection && objection->severity == base::Severity::Problem)
        return base::fail(objection->code, QStringList(path) + objection->args);
    if (const QString unknown = pki::unknownToGo(ca); !unknown.isEmpty())
        return base::fail(Code::CriticalUnknown, {path, unknown});
    return {};
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

/// PKCS#8, the one form the nine files have; a key under a passphrase stays under it, and a lock
/// that is easy to open is replaced.
base::Secret inUsualForm(const pki::PrivateKey &key, const base::Secret &file,
                         const base::Secret &passphrase)
{
    const auto blocks = pki::splitPem(file.view(), {});
    const bool isUsual = blocks && blocks->size() == 1 &&
                         (blocks->first().label == "PRIVATE KEY" ||
                          blocks->first().label == "ENCRYPTED PRIVATE KEY");
    if (isUsual && pki::weakLock(file.view()).isEmpty())
        return file.copy();
    const bool isLocked = blocks && std::ranges::any_of(*blocks, &pki::PemBlock::isEncrypted);
    return isLocked ? key.encryptedPem(passphrase) : key.pem();
}

bool isLockedKey(const base::Secret &file)
{
    const auto blocks = pki::splitPem(file.view(), {});
    return blocks && std::ranges::any_of(*blocks, &pki::PemBlock::isEncrypted);
}

base::Result<CaPair> pairOfStore(QByteArrayView content, const QString &path,
                                 const base::Secret &passphrase)
{
    const auto store = pki::openPkcs12(content, path, passphrase);
    if (!store && store.error().code == Code::KeyEncrypted)
        return base::fail(Code::CaKeyEncrypted, {path});
    if (!store)
        return tl::make_unexpected(store.error());
    if (store->key.isEmpty())
        return base::fail(Code::StoreWithoutKey, {path});
    const pki::KeyFacts key = store->key.facts();
    CaPair pair = {{}, store->key.pem(), store->isLocked};
    for (const pki::CertificateView &certificate : store->certificates)
        if (pki::samePublicKey(certificate.key, key))
            pair.certificates += certificate.pem;
    if (pair.certificates.isEmpty())
        return base::fail(Code::CaNotFound, {path});
    for (const pki::CertificateView &certificate : store->certificates)
        if (certificate.isCa && !pki::samePublicKey(certificate.key, key))
            pair.certificates += certificate.pem; // those above it
    return pair;
}

} // namespace

base::Result<CaPair> readCaPair(const CaFiles &files, const base::Secret &passphrase)
{
    auto certificates = base::readFile(files.certificate);
    if (!certificates)
        return tl::make_unexpected(certificates.error());
    if (pki::isPkcs12(*certificates)) {
        auto pair = pairOfStore(*certificates, files.certificate, passphrase);
        base::wipe(certificates->data(), static_cast<std::size_t>(certificates->size()));
        return pair;
    }
    for (const QString &path : files.above) {
        const auto more = base::readFile(path);
        if (!more)
            return tl::make_unexpected(more.error());
        *certificates += '\n' + *more;
    }
    auto key = readKeyFile(files.key);
    if (!key)
        return tl::make_unexpected(key.error());
    return CaPair{*certificates, std::move(*key)};
}

base::Result<> checkFor(const plan::Plan &plan, const pki::CertificateView &ca, const QString &path)
{
    const QDateTime now = base::now();
    if (const auto good = checkKind(ca, path); !good)
        return good;
    if (const auto good = pki::checkLimits(ca, pki::serverProfile(plan, now, ca), path); !good)
        return good;
    return pki::checkLimits(ca, pki::clientProfile(plan, now, ca), path);
}

base::Result<ExistingCa> loadCa(const CaFiles &files, int leastDays, const base::Secret &passphrase,
                                CaUse use)
{
    auto pair = readCaPair(files, passphrase);
    if (!pair)
        return tl::make_unexpected(pair.error());
    if (use == CaUse::Signs)
        if (const auto clean = checkSamplesIn(pair->certificates, files.certificate); !clean)
            return tl::make_unexpected(clean.error());
    auto authority = pki::loadAuthority(pair->certificates, pair->key.view(),
                                        {files.certificate, files.key}, passphrase);
    if (!authority)
        return tl::make_unexpected(authority.error());
    if (const auto dates = checkDates(authority->certificate, files.certificate, leastDays); !dates)
        return tl::make_unexpected(dates.error());
    if (use == CaUse::Signs)
        if (const auto good = checkKind(authority->certificate, files.certificate); !good)
            return tl::make_unexpected(good.error());
    if (pair->isOfLockedStore)
        pair->key = authority->key.encryptedPem(passphrase); // as it was there
    const bool isLocked = isLockedKey(pair->key);
    return ExistingCa{std::move(*authority), pair->certificates, std::move(pair->key),
                      files.certificate,     files.key,          isLocked};
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
        ca->certificateFile.clear(); // whatever else the file holds
        for (const pki::CertificateView &each : ca->authority.upToRoot())
            ca->certificateFile += each.pem;
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
