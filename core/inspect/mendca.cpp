#include "core/inspect/mendca.h"

#include "core/base/clock.h"
#include "core/bundle/existingca.h"
#include "core/inspect/lostca.h"
#include "core/inspect/remedy.h"
#include "core/inspect/signatures.h"
#include "core/pki/authority.h"
#include "core/pki/calimits.h"
#include "core/pki/keylock.h"
#include "core/pki/keyview.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using base::Code;
using base::Severity;

const QString &caName()
{
    static const QString name = u"ca.pem"_s;
    return name;
}

const QString &keyName()
{
    static const QString name = u"ca.key"_s;
    return name;
}

base::Result<pki::PrivateKey> fetchKey(const RepairRequest &request, const pki::CertificateView &ca)
{
    const auto files = bundle::locateCa(request.caFolder, request.passphrase);
    if (!files)
        return tl::make_unexpected(files.error());
    const auto pair = bundle::readCaPair(*files, request.passphrase);
    if (!pair)
        return tl::make_unexpected(pair.error());
    auto key = pki::parsePrivateKey(pair->key.view(), files->key, request.passphrase);
    if (!key && key.error().code == Code::KeyEncrypted)
        return base::fail(Code::CaKeyEncrypted, {files->key});
    if (key && !pki::samePublicKey(key->facts(), ca.key))
        return base::fail(Code::CaKeyMismatch, {files->key});
    return key;
}

/// The CA's key in the folder goes into ca.key; one in another folder stays there.
base::Result<pki::PrivateKey> takeKey(const RepairRequest &request, const pki::CertificateView &ca,
                                      MendedFiles &files)
{
    if (FoundKey *found = usableKeyOf(ca, keyName(), files.keys())) {
        const bool isWeak = found->isLocked && !pki::weakLock(found->pem.view()).isEmpty();
        if (isWeak) {
            files.tellOrigin(found->path, keyName());
            files.put(keyName(), found->key.encryptedPem(request.passphrase),
                      RepairStep::Action::Write, {Code::KeyLockWeak});
        } else {
            files.putKey(keyName(), *found);
        }
        return std::move(found->key);
    }
    const auto locked = std::ranges::find_if(files.keys(), [](const FoundKey &key) {
        return key.key.isEmpty() && key.file == keyName();
    });
    const bool isAnothers = std::ranges::any_of(files.keys(), [](const FoundKey &key) {
        return !key.key.isEmpty() && key.file == keyName();
    });
    if (isAnothers && files.keep(keyName()))
        files.remark(Severity::Warning, Code::CaKeyMismatch, {keyName()});
    if (locked != files.keys().end()) {
        if (!request.passphrase.isEmpty())
            return base::fail(Code::PassphraseWrong, {locked->file});
        files.putKey(keyName(), *locked);
        files.remark(Severity::Note, Code::CaKeyEncrypted, {locked->file});
    }
    if (request.caFolder.isEmpty())
        return pki::PrivateKey();
    auto fetched = fetchKey(request, ca);
    if (fetched)
        return fetched;
    // What is there may be for the sake of the root above this one.
    const bool isAlone =
        fetched.error().code == Code::CaKeyMissing && QFileInfo(request.caFolder).isFile();
    const bool isOfRoot = fetched.error().code == Code::CaKeyMismatch && !ca.selfIssued;
    return isAlone || isOfRoot ? base::Result<pki::PrivateKey>(pki::PrivateKey())
                               : std::move(fetched);
}

/// Roots that lie in files of their own, each once.
Authorities rootsOf(const Report &report)
{
    Authorities roots;
    for (const Object &object : report.objects) {
        if (!object.certificate || object.role != Role::Ca || !object.certificate->selfIssued)
            continue;
        const bool travelsAlong = std::ranges::any_of(report.objects, [&](const Object &other) {
            return other.path == object.path && other.certificate && other.role != Role::Ca;
        });
        const bool isKnown = std::ranges::any_of(roots, [&object](const Object *other) {
            return pki::samePublicKey(other->certificate->key, object.certificate->key);
        });
        if (!travelsAlong && !isKnown)
            roots.append(&object);
    }
    return roots;
}

/// Of several roots, none of which is called ca.pem, the one that the server's certificate leads
/// to, else the client's: these are in use.
base::Result<const Object *> choose(const Authorities &roots, const QString &folder,
                                    MendedFiles &files)
{
    for (const auto &[role, name] :
         {std::pair(Role::Server, u"server.pem"_s), {Role::Client, u"client.pem"_s}}) {
        const Object *leaf = files.certificateOf(role, name);
        const auto found = std::ranges::find_if(roots, [&](const Object *root) {
            return leaf && leadsTo(*leaf->certificate, *root->certificate, files.report().objects);
        });
        if (found == roots.end())
            continue;
        files.choose(*(*found)->certificate);
        return *found;
    }
    QStringList names;
    for (const Object *root : roots)
        names << root->file;
    return base::fail(Code::CaSeveral, {folder, names.join(u", "_s)});
}

/// The CA that signs: in a ca.pem with several, as it is while one takes over from another, the one
/// whose key is here. A stranger that lies there is none, unless a CA was named. CaNotFound,
/// CaSeveral.
base::Result<const Object *> signingCa(const RepairRequest &request, MendedFiles &files)
{
    const QString &folder = request.folder;
    const Object *first = files.authority();
    if (!first)
        return base::fail(Code::CaNotFound, {folder});
    const Authorities roots = rootsOf(files.report());
    if (first->file != caName() && roots.size() > 1)
        return choose(roots, folder, files);
    if (request.caFolder.isEmpty() && !isOfThisSet(*first, files.report(), files.keys()))
        return base::fail(Code::CaNotFound, {folder});
    for (const Object &object : files.report().objects)
        if (object.certificate && object.role == Role::Ca && object.path == first->path &&
            usableKeyOf(*object.certificate, keyName(), files.keys()))
            return &object;
    return first;
}

qsizetype authoritiesIn(const Object &ca, const Report &report)
{
    return std::ranges::count_if(report.objects, [&ca](const Object &object) {
        return object.certificate && object.path == ca.path && object.role == Role::Ca;
    });
}

/// The authority at the top above one, itself perhaps, in the same file rather than in another;
/// null when it is not here.
const Object *rootAbove(const Object &ca, const Report &report)
{
    if (ca.certificate->selfIssued)
        return &ca;
    const Object *above = nullptr;
    for (const Object &object : report.objects)
        if (object.certificate && object.role == Role::Ca && object.certificate->selfIssued &&
            leadsTo(*ca.certificate, *object.certificate, report.objects) &&
            (!above || object.path == ca.path))
            above = &object;
    return above;
}

QList<pki::CertificateView> above(const Object &ca, const Report &report)
{
    QList<pki::CertificateView> all;
    for (const Object &object : report.objects)
        if (object.certificate && object.role == Role::Ca)
            all << *object.certificate;
    return pki::pathAbove(*ca.certificate, all).value_or(QList<pki::CertificateView>());
}

QByteArray certificatesOf(const QString &path, const Report &report)
{
    QByteArray pem;
    for (const Object &object : report.objects)
        if (object.certificate && object.path == path)
            pem += object.certificate->pem;
    return pem;
}

void tellIncurable(const Object &ca, MendedFiles &files)
{
    QStringList ids;
    for (const Code code : incurable(files.report(), ca.file))
        ids << base::codeId(code);
    if (!ids.isEmpty())
        files.remark(Severity::Warning, Code::CaNotRepairable, {ca.file, ids.join(u", "_s)});
}

base::Result<> renew(const Object &old, const QList<Code> &cured, pki::Authority &authority,
                     MendedFiles &files)
{
    if (authority.key.isEmpty()) {
        files.remark(Severity::Warning, Code::RepairNeedsCaKey, {old.file});
        return {};
    }
    if (pki::hasLimits(authority.certificate)) { // which somebody wanted, and a new one has not
        files.remark(Severity::Warning, Code::CaNotRepairable,
                     {old.file, base::codeId(cured.first())});
        return {};
    }
    auto renewed = pki::issueCa(renewalOf(authority.certificate), authority.key);
    if (!renewed)
        return tl::make_unexpected(renewed.error());
    const QByteArray &identifier = authority.certificate.subjectKeyId;
    if (!identifier.isEmpty() && renewed->subjectKeyId != identifier) {
        // Certificates made earlier point to the identifier, which is not the usual one.
        files.remark(Severity::Warning, Code::CaNotRepairable,
                     {old.file, base::codeId(cured.first())});
        return {};
    }
    authority.certificate = *renewed;
    files.putIssued(caName(), *renewed, RepairStep::Action::Issue, cured);
    const bool hadEnded = old.certificate->notAfter < base::now();
    files.remark(hadEnded ? Severity::Warning : Severity::Note,
                 hadEnded ? Code::CaCertificateReplaced : Code::CaCertificateRenewed, {caName()});
    files.tellOrigin(old.path, caName());
    return {};
}

/// One that had to be made again.
base::Result<pki::Authority> takeRebuilt(const pki::CertificateView &ca,
                                         const RepairRequest &request, MendedFiles &files)
{
    auto key = takeKey(request, ca, files);
    if (!key)
        return tl::make_unexpected(key.error());
    const Code reason = files.isThere(caName()) ? Code::CaOverwritten : Code::SetFileMissing;
    files.putIssued(caName(), ca, RepairStep::Action::Issue, {reason});
    files.remark(Severity::Warning, Code::CaRebuilt, {caName()});
    return pki::Authority{ca, std::move(*key), {}, caName()};
}

} // namespace

base::Result<pki::Authority> mendCa(const RepairRequest &request, MendedFiles &files)
{
    if (const auto &rebuilt = files.rebuiltCa())
        return takeRebuilt(*rebuilt, request, files);
    const auto found = signingCa(request, files);
    if (!found)
        return tl::make_unexpected(found.error());
    const Object *const ca = *found;
    const Object *const root = rootAbove(*ca, files.report());
    if (!root && ca->file != caName()) {
        // Most programs refuse to trust an authority that another one signed.
        files.remark(Severity::Warning, Code::CaIsIntermediate,
                     {ca->file, ca->certificate->issuerCommonName()});
        return pki::Authority{*ca->certificate, {}, {}, ca->path};
    }
    auto key = takeKey(request, *ca->certificate, files);
    if (!key)
        return tl::make_unexpected(key.error());
    pki::Authority authority{
        *ca->certificate, std::move(*key), {}, ca->path, above(*ca, files.report())};
    tellIncurable(*ca, files);
    const QList<Code> cured = curedByRenewal(files.report(), ca->file);
    const bool isAlone = authoritiesIn(*ca, files.report()) == 1;
    if (!cured.isEmpty() && isAlone && ca->certificate->selfIssued)
        if (const auto renewed = renew(*ca, cured, authority, files); !renewed)
            return tl::make_unexpected(renewed.error());
    if (root && root->path != ca->path)
        files.put(caName(),
                  base::Secret(certificatesOf(ca->path, files.report()) + root->certificate->pem),
                  RepairStep::Action::Write);
    if (!files.mended().files.contains(caName()) &&
        (isAlone || ca->file != caName() || !files.keep(caName())))
        files.putCertificate(caName(), *ca);
    return authority;
}

} // namespace inspect
