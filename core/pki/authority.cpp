#include "core/pki/authority.h"

#include "core/pki/keyview.h"
#include "core/pki/verify.h"

using namespace Qt::StringLiterals;

namespace pki {

namespace {

using base::Code;

/// What strict verifiers miss in a root above a leaf; they do not look for it in a root alone.
/// Empty: nothing.
QString missingMark(const CertificateView &ca)
{
    if (!ca.isCa || !ca.basicConstraintsCritical)
        return u"no critical basic constraints with CA:TRUE"_s;
    if (!ca.keyUsage.contains(u"keyCertSign"_s))
        return u"no key usage with keyCertSign"_s;
    if (ca.subjectKeyId.isEmpty())
        return u"no subject key identifier"_s;
    return {};
}

base::Result<CertificateView> readCa(QByteArrayView pem, const QString &origin)
{
    const auto certificates = parseCertificates(pem, origin);
    if (!certificates)
        return tl::make_unexpected(certificates.error());
    const CertificateView &ca = certificates->first();
    if (const QString missing = missingMark(ca); !missing.isEmpty())
        return base::fail(Code::NotACa, {origin}, missing);
    ChainQuestion question;
    question.leaf = ca;
    question.roots = {ca};
    const ChainVerdict verdict = verifyChain(question);
    // The verifier trusts a root without looking at its signature.
    if (!verdict.good() || !isSignedBy(ca, ca))
        return base::fail(Code::NotACa, {origin}, verdict.text);
    return ca;
}

} // namespace

base::Result<Authority> loadAuthority(QByteArrayView certificatePem, QByteArrayView keyPem,
                                      const AuthorityOrigin &origin)
{
    auto certificate = readCa(certificatePem, origin.certificate);
    if (!certificate)
        return tl::make_unexpected(certificate.error());
    auto key = parsePrivateKey(keyPem, origin.key);
    if (!key && key.error().code == Code::KeyEncrypted)
        return base::fail(Code::CaKeyEncrypted, {origin.key});
    if (!key)
        return tl::make_unexpected(key.error());
    if (!samePublicKey(key->facts(), certificate->key))
        return base::fail(Code::CaKeyMismatch, {origin.key});
    return Authority{std::move(*certificate), std::move(*key)};
}

} // namespace pki
