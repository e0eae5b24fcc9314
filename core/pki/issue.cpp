#include "core/pki/issue.h"

#include "core/pki/asntime.h"
#include "core/pki/calimits.h"
#include "core/pki/certificateread.h"
#include "core/pki/extensions.h"
#include "core/pki/library.h"
#include "core/pki/pemread.h"
#include "core/pki/request.h"
#include "core/pki/serial.h"
#include "core/pki/signing.h"
#include "core/pki/subjectname.h"

namespace pki {

namespace {

using base::Code;

auto signingFailed(const Profile &profile)
{
    return base::fail(Code::SigningFailed, {profile.file}, drainErrors());
}

bool setSerial(X509 *certificate, const QByteArray &octets)
{
    const IntegerHandle serial(ASN1_INTEGER_new());
    return serial &&
           ASN1_STRING_set(serial.get(), octets.constData(), static_cast<int>(octets.size())) ==
               1 &&
           X509_set_serialNumber(certificate, serial.get()) == 1;
}

bool setDates(X509 *certificate, const Profile &profile)
{
    const TimeHandle notBefore = makeTime(profile.notBefore);
    const TimeHandle notAfter = makeTime(profile.notAfter);
    return notBefore && notAfter && X509_set1_notBefore(certificate, notBefore.get()) == 1 &&
           X509_set1_notAfter(certificate, notAfter.get()) == 1;
}

bool setExtensions(X509 *certificate, const ExtensionListHandle &extensions)
{
    if (!extensions)
        return false;
    for (int i = 0; i < sk_X509_EXTENSION_num(extensions.get()); ++i)
        if (X509_add_ext(certificate, sk_X509_EXTENSION_value(extensions.get(), i), -1) != 1)
            return false;
    return true;
}

/// What to sign with, and under which certificate; null: the certificate signs itself.
struct Signer
{
    EVP_PKEY &key;
    const X509 *certificate;
};

base::Result<CertificateHandle> sign(const Profile &profile, const PublicKey &subjectKey,
                                     const Signer &signer)
{
    const auto serial = randomSerial();
    if (!serial)
        return tl::make_unexpected(serial.error());
    CertificateHandle certificate(X509_new_ex(library(), nullptr));
    const NameHandle subject = makeName(profile);
    if (!certificate || !subject)
        return signingFailed(profile);
    // A copy of the CA's own octets: encoded anew it could differ in string types.
    const X509_NAME *issuer =
        signer.certificate ? X509_get_subject_name(signer.certificate) : subject.get();
    if (X509_set_version(certificate.get(), X509_VERSION_3) != 1 ||
        !setSerial(certificate.get(), *serial) ||
        X509_set_subject_name(certificate.get(), subject.get()) != 1 ||
        X509_set_issuer_name(certificate.get(), issuer) != 1 ||
        !setDates(certificate.get(), profile) ||
        !subjectKey.putInto(X509_get_X509_PUBKEY(certificate.get())) ||
        !setExtensions(
            certificate.get(),
            certificateExtensions(profile, *certificate, subjectKey.key(), signer.certificate)) ||
        X509_sign(certificate.get(), &signer.key, digestFor(signer.key)) <= 0)
        return signingFailed(profile);
    return certificate;
}

base::Result<CertificateView> signedView(const Profile &profile, const PublicKey &subjectKey,
                                         const Signer &signer)
{
    const auto certificate = sign(profile, subjectKey, signer);
    if (!certificate)
        return tl::make_unexpected(certificate.error());
    return viewOf(**certificate, subjectKey.facts());
}

/// As verifiers compare: without regard to case and repeated spaces.
bool isNamedLike(const Profile &profile, const X509 &ca)
{
    const NameHandle subject = makeName(profile);
    return subject && X509_NAME_cmp(subject.get(), X509_get_subject_name(&ca)) == 0;
}

} // namespace

base::Result<CertificateView> issueCa(const Profile &profile, const PrivateKey &key)
{
    return signedView(profile, PublicKey(*key.get()), {*key.get(), nullptr});
}

base::Result<CertificateView> issueLeaf(const Profile &profile, QByteArrayView requestPem,
                                        const Authority &authority)
{
    const auto request = readRequest(requestPem, profile.file);
    if (!request)
        return tl::make_unexpected(request.error());
    EVP_PKEY *subjectKey = X509_REQ_get0_pubkey(request->get());
    if (!subjectKey || X509_REQ_verify_ex(request->get(), subjectKey, library(), nullptr) != 1)
        return base::fail(Code::RequestSignature, {profile.file}, drainErrors());
    const CertificateHandle ca = certificateFromDer(authority.certificate.der);
    if (!ca)
        return signingFailed(profile);
    if (isNamedLike(profile, *ca))
        return base::fail(Code::SubjectEqualsCa, {profile.subject.commonName});
    return signedView(profile, PublicKey(*subjectKey), {*authority.key.get(), ca.get()});
}

QByteArray Authority::chain() const
{
    QByteArray pem;
    for (const CertificateView &ca : upToRoot())
        if (!ca.selfIssued)
            pem += ca.pem;
    return pem;
}

Issuer::Issuer(const Authority &authority)
    : m_authority(authority)
    , m_certificate(certificateFromDer(authority.certificate.der).release())
{}

void Issuer::Free::operator()(x509_st *certificate) const noexcept
{
    const CertificateHandle owner(certificate);
}

bool Issuer::isKeyOfCa(const PrivateKey &key) const
{
    const bool isSame = m_certificate && !key.isEmpty() &&
                        X509_check_private_key(m_certificate.get(), key.get()) == 1;
    static_cast<void>(drainErrors());
    return isSame;
}

base::Result<Issued> Issuer::issue(const Profile &profile, const PrivateKey &key) const
{
    if (!m_certificate)
        return signingFailed(profile);
    if (isNamedLike(profile, *m_certificate))
        return base::fail(Code::SubjectEqualsCa, {profile.subject.commonName});
    if (const auto good = checkLimits(m_authority.certificate, profile, m_authority.path); !good)
        return tl::make_unexpected(good.error());
    const PublicKey publicKey(*key.get());
    const auto request = makeRequest(profile, *key.get(), publicKey);
    if (!request)
        return tl::make_unexpected(request.error());
    EVP_PKEY &caKey = *m_authority.key.get();
    const auto certificate = sign(profile, publicKey, {caKey, m_certificate.get()});
    if (!certificate)
        return tl::make_unexpected(certificate.error());
    // A fault of memory or processor while signing can give the CA's key away.
    if (X509_verify(certificate->get(), &caKey) != 1)
        return signingFailed(profile);
    return Issued{*request, viewOf(**certificate, publicKey.facts())};
}

} // namespace pki
