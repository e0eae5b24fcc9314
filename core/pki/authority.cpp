#include "core/pki/authority.h"

#include "core/pki/keyview.h"
#include "core/pki/verify.h"

using namespace Qt::StringLiterals;

namespace pki {

namespace {

using base::Code;

base::Result<CertificateView> readCa(QByteArrayView pem, const QString &origin)
{
    const auto certificates = parseCertificates(pem, origin);
    if (!certificates)
        return tl::make_unexpected(certificates.error());
    const CertificateView &ca = certificates->first();
    if (!ca.isCa || (ca.hasKeyUsage && !ca.keyUsage.contains(u"keyCertSign"_s)))
        return base::fail(Code::NotACa, {origin});
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
