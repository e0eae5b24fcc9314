#include "core/pki/authority.h"

#include "core/pki/keyview.h"
#include "core/pki/verify.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pki {

namespace {

using base::Code;

/// A question about a CA under the roots of its file.
ChainQuestion questionOf(const CertificateView &ca, const QList<CertificateView> &all)
{
    ChainQuestion question;
    question.leaf = ca;
    question.roots = {ca};
    if (!ca.selfIssued)
        question.roots = question.intermediates = pathAbove(ca, all).value_or(all);
    return question;
}

/// Why the certificate can sign for nobody. Empty: it can.
QString obstacle(const CertificateView &ca, const QList<CertificateView> &all)
{
    if (!ca.isCa)
        return u"no basic constraints with CA:TRUE"_s;
    if (ca.hasKeyUsage && !ca.keyUsage.contains(u"keyCertSign"_s))
        return u"no key usage with keyCertSign"_s;
    ChainQuestion question = questionOf(ca, all);
    question.strict = false;
    const ChainVerdict verdict = verifyChain(question);
    // The verifier trusts a root without looking at its signature.
    if (!verdict.good() || (ca.selfIssued && !isSignedBy(ca, ca)))
        return verdict.good() ? u"not signed by itself"_s : verdict.text;
    return {};
}

/// What strict verifiers miss in a root above a leaf; they do not look for it in a root alone.
QString flawOf(const CertificateView &ca, const QList<CertificateView> &all)
{
    if (!ca.basicConstraintsCritical)
        return u"no critical basic constraints with CA:TRUE"_s;
    if (!ca.hasKeyUsage)
        return u"no key usage with keyCertSign"_s;
    if (ca.subjectKeyId.isEmpty())
        return u"no subject key identifier"_s;
    return verifyChain(questionOf(ca, all)).text;
}

} // namespace

std::optional<QList<CertificateView>> pathAbove(const CertificateView &certificate,
                                                const QList<CertificateView> &all)
{
    constexpr qsizetype longest = 10;
    QList<CertificateView> path;
    const CertificateView *last = &certificate;
    while (!last->selfIssued && path.size() < longest) {
        const auto above = std::ranges::find_if(all, [last](const CertificateView &other) {
            return other.isCa && isSignedBy(*last, other);
        });
        if (above == all.end())
            return std::nullopt;
        last = &*above;
        path.append(*last);
    }
    return last->selfIssued ? std::optional(path) : std::nullopt;
}

base::Result<Authority> loadAuthority(QByteArrayView certificatePem, QByteArrayView keyPem,
                                      const AuthorityOrigin &origin, const base::Secret &passphrase)
{
    const auto certificates = parseCertificates(certificatePem, origin.certificate);
    if (!certificates)
        return tl::make_unexpected(certificates.error());
    const CertificateView &first = certificates->first();
    if (first.isCa && !first.selfIssued && !pathAbove(first, *certificates))
        return base::fail(Code::CaIsIntermediate, {origin.certificate, first.issuerCommonName()});
    if (const QString reason = obstacle(first, *certificates); !reason.isEmpty())
        return base::fail(Code::NotACa, {origin.certificate}, reason);
    auto key = parsePrivateKey(keyPem, origin.key, passphrase);
    if (!key && key.error().code == Code::KeyEncrypted)
        return base::fail(Code::CaKeyEncrypted, {origin.key});
    if (!key)
        return tl::make_unexpected(key.error());
    const KeyFacts facts = key->facts();
    for (const CertificateView &ca : *certificates)
        if (samePublicKey(facts, ca.key) && obstacle(ca, *certificates).isEmpty())
            return Authority{ca, std::move(*key), flawOf(ca, *certificates), origin.certificate,
                             pathAbove(ca, *certificates).value_or(QList<CertificateView>())};
    return base::fail(Code::CaKeyMismatch, {origin.key});
}

} // namespace pki
