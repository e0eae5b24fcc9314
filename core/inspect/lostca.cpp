#include "core/inspect/lostca.h"

#include "core/base/clock.h"
#include "core/inspect/loadfile.h"
#include "core/inspect/signatures.h"
#include "core/pki/issue.h"
#include "core/pki/keyview.h"
#include "core/pki/verify.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using base::Code;

bool isAuthority(const Object &object)
{
    return object.certificate && object.role == Role::Ca &&
           (object.certificate->isCa || object.certificate->selfIssued);
}

QList<pki::CertificateView> orphansIn(const Report &report)
{
    QList<pki::CertificateView> orphans;
    for (const Object &object : report.objects)
        if (object.certificate && !object.certificate->selfIssued)
            orphans << *object.certificate;
    return orphans;
}

bool isOfNobody(const FoundKey &key, const QList<pki::CertificateView> &certificates)
{
    return !key.key.isEmpty() &&
           std::ranges::none_of(certificates, [&key](const pki::CertificateView &certificate) {
               return pki::samePublicKey(certificate.key, key.facts);
           });
}

/// The certificate of the authority that a key belongs to, if it signed one of these.
std::optional<pki::CertificateView> authorityOf(const FoundKey &key,
                                                const QList<pki::CertificateView> &orphans)
{
    QList<QByteArray> tried;
    for (const pki::CertificateView &orphan : orphans) {
        if (tried.contains(orphan.issuerDer))
            continue;
        tried << orphan.issuerDer;
        pki::CertificateView lost;
        lost.subjectDer = orphan.issuerDer;
        for (const pki::CertificateView &other : orphans)
            if (other.issuerDer == orphan.issuerDer &&
                (!lost.notBefore.isValid() || other.notBefore < lost.notBefore))
                lost.notBefore = other.notBefore;
        const auto made = pki::issueCa(renewalOf(lost), key.key);
        if (made && std::ranges::any_of(orphans, [&made](const auto &each) {
                return pki::isSignedBy(each, *made);
            }))
            return *made;
    }
    return {};
}

/// Why not, when something else stands in place of ca.pem.
base::Result<> tellOverwritten(const Report &report)
{
    for (const Object &object : report.objects)
        if (object.file == u"ca.pem" && object.certificate) {
            const QString name = object.certificate->commonName();
            return base::fail(Code::CaOverwritten,
                              {object.file, name.isEmpty() ? object.file : name});
        }
    return {};
}

} // namespace

bool isOfThisSet(const Object &authority, const Report &report, const std::vector<FoundKey> &keys)
{
    const QList<pki::CertificateView> orphans = orphansIn(report);
    const pki::CertificateView &root = *authority.certificate;
    return authority.file == u"ca.pem" || orphans.isEmpty() ||
           std::ranges::any_of(orphans,
                               [&](const pki::CertificateView &orphan) {
                                   return leadsTo(orphan, root, report.objects);
                               }) ||
           std::ranges::any_of(keys, [&root](const FoundKey &key) {
               return key.file == u"ca.key" && !key.key.isEmpty() &&
                      pki::samePublicKey(key.facts, root.key);
           });
}

pki::Profile renewalOf(const pki::CertificateView &ca)
{
    constexpr int leastDays = 30;
    const QDateTime now = base::now();
    pki::Profile profile = pki::caProfile(plan::Plan(), now);
    profile.subjectDer = ca.subjectDer;
    profile.notBefore = std::min(profile.notBefore, ca.notBefore);
    // What a signature does not cover may have been changed: no longer than a new one is good for.
    if (ca.notAfter > now.addDays(leastDays) && pki::isSignedBy(ca, ca))
        profile.notAfter = ca.notAfter;
    return profile;
}

base::Result<> rebuildCa(Material &material, const base::Secret &passphrase)
{
    const QList<pki::CertificateView> orphans = orphansIn(material.report);
    const auto isOurs = [&material](const Object &object) {
        return isAuthority(object) && isOfThisSet(object, material.report, material.keys);
    };
    if (orphans.isEmpty() || std::ranges::any_of(material.report.objects, isOurs))
        return {};
    for (const FoundKey &key : material.keys) {
        if (key.file == u"ca.key" && key.key.isEmpty() && !orphans.isEmpty())
            return base::fail(passphrase.isEmpty() ? Code::CaKeyEncrypted : Code::PassphraseWrong,
                              {key.path});
        if (isOfNobody(key, orphans))
            material.rebuiltCa = authorityOf(key, orphans);
        if (material.rebuiltCa)
            break;
    }
    if (!material.rebuiltCa)
        return tellOverwritten(material.report);
    Options options{{}, true};
    options.contentFirst = true;
    options.more = loadBytes(material.rebuiltCa->pem, material.folder + u"/ca.pem"_s, 0644).objects;
    auto report = inspectPaths({material.folder}, options);
    if (!report)
        return tl::make_unexpected(report.error());
    material.report = std::move(*report);
    return {};
}

} // namespace inspect
