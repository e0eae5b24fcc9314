#include "core/pki/verify.h"

#include "core/pki/handle.h"
#include "core/pki/library.h"
#include "core/pki/pemread.h"

#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace pki {

namespace {

ChainHandle chainOf(const QList<CertificateView> &views)
{
    ChainHandle chain(sk_X509_new_null());
    for (const CertificateView &view : views) {
        CertificateHandle certificate = certificateFromDer(view.der);
        if (chain && certificate && sk_X509_push(chain.get(), certificate.get()) > 0)
            static_cast<void>(certificate.release()); // the chain owns it now
    }
    return chain;
}

constexpr unsigned int hostFlags =
    X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS;

bool setHost(X509_VERIFY_PARAM *parameters, const QString &host)
{
    if (host.isEmpty())
        return true;
    const QByteArray name = host.toUtf8();
    if (X509_VERIFY_PARAM_set1_ip_asc(parameters, name.constData()) == 1)
        return true;
    X509_VERIFY_PARAM_set_hostflags(parameters, hostFlags);
    return X509_VERIFY_PARAM_set1_host(parameters, name.constData(),
                                       static_cast<std::size_t>(name.size())) == 1;
}

bool setPurpose(X509_VERIFY_PARAM *parameters, Purpose purpose)
{
    switch (purpose) {
    case Purpose::Any:
        return true;
    case Purpose::Server:
        return X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_SSL_SERVER) == 1;
    case Purpose::Client:
        break;
    }
    return X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_SSL_CLIENT) == 1;
}

bool setRules(X509_VERIFY_PARAM *parameters, const ChainDemand &demand)
{
    constexpr int securityLevel = 2; // what Debian's and Ubuntu's OpenSSL demand by default
    unsigned long flags = demand.strict ? X509_V_FLAG_X509_STRICT : 0;
    if (demand.at.isValid())
        X509_VERIFY_PARAM_set_time(parameters, demand.at.toSecsSinceEpoch());
    else
        flags |= X509_V_FLAG_NO_CHECK_TIME;
    X509_VERIFY_PARAM_set_auth_level(parameters, securityLevel);
    return X509_VERIFY_PARAM_set_flags(parameters, flags) == 1 &&
           setPurpose(parameters, demand.purpose) && setHost(parameters, demand.host);
}

ChainVerdict verdictOf(X509_STORE_CTX *context)
{
    ChainVerdict verdict;
    verdict.libraryCode = X509_STORE_CTX_get_error(context);
    verdict.depth = X509_STORE_CTX_get_error_depth(context);
    verdict.fault = faultOf(verdict.libraryCode);
    verdict.text = QString::fromUtf8(X509_verify_cert_error_string(verdict.libraryCode));
    return verdict;
}

} // namespace

struct Chain::Decoded
{
    CertificateHandle leaf;
    ChainHandle untrusted;
    TrustAnchors roots;
};

TrustAnchors::TrustAnchors(const QList<CertificateView> &roots)
    : m_decoded(chainOf(roots))
{}

TrustAnchors::TrustAnchors(const Issuer &issuer)
    : m_decoded(chainOf(QList<CertificateView>()))
{
    X509 *const certificate = issuer.certificate();
    if (certificate && X509_up_ref(certificate) == 1 &&
        sk_X509_push(m_decoded.get(), certificate) <= 0)
        X509_free(certificate);
}

Chain::Chain(const CertificateView &leaf, const QList<CertificateView> &intermediates,
             const TrustAnchors &roots)
    : m_decoded(std::make_unique<Decoded>(
          Decoded{certificateFromDer(leaf.der), chainOf(intermediates), roots}))
{}

Chain::~Chain() = default;

ChainVerdict Chain::verify(const ChainDemand &demand) const
{
    const auto &[leaf, untrusted, anchors] = *m_decoded;
    STACK_OF(X509) *const roots = anchors.m_decoded.get();
    const StoreContextHandle context(X509_STORE_CTX_new_ex(library(), nullptr));
    if (!leaf || !untrusted || !roots || !context ||
        X509_STORE_CTX_init(context.get(), nullptr, leaf.get(), untrusted.get()) != 1)
        return {ChainFault::Other, X509_V_ERR_UNSPECIFIED, 0, drainErrors()};
    X509_STORE_CTX_set0_trusted_stack(context.get(), roots);
    if (!setRules(X509_STORE_CTX_get0_param(context.get()), demand))
        return {ChainFault::NameMismatch, X509_V_ERR_HOSTNAME_MISMATCH, 0, drainErrors()};
    const bool good = X509_verify_cert(context.get()) == 1;
    static_cast<void>(drainErrors());
    return good ? ChainVerdict() : verdictOf(context.get());
}

bool Chain::covers(const QString &host) const
{
    const QByteArray name = host.toUtf8();
    X509 *const leaf = m_decoded->leaf.get();
    const bool isCovered =
        leaf && (X509_check_ip_asc(leaf, name.constData(), 0) == 1 ||
                 X509_check_host(leaf, name.constData(), static_cast<std::size_t>(name.size()),
                                 hostFlags, nullptr) == 1);
    static_cast<void>(drainErrors());
    return isCovered;
}

bool Chain::isLeafOf(const PrivateKey &key) const
{
    const bool isSame = m_decoded->leaf && !key.isEmpty() &&
                        X509_check_private_key(m_decoded->leaf.get(), key.get()) == 1;
    static_cast<void>(drainErrors());
    return isSame;
}

ChainVerdict verifyChain(const ChainQuestion &question)
{
    return Chain(question.leaf, question.intermediates, question.roots).verify(question);
}

bool isSignedBy(const CertificateView &certificate, const CertificateView &issuer)
{
    const CertificateHandle signedOne = certificateFromDer(certificate.der);
    const CertificateHandle signer = certificateFromDer(issuer.der);
    if (!signedOne || !signer ||
        X509_NAME_cmp(X509_get_issuer_name(signedOne.get()), X509_get_subject_name(signer.get())) !=
            0)
        return false;
    EVP_PKEY *key = X509_get0_pubkey(signer.get());
    const bool good = key && X509_verify(signedOne.get(), key) == 1;
    static_cast<void>(drainErrors());
    return good;
}

} // namespace pki
