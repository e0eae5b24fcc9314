#pragma once

#include "core/pki/privatekey.h"
#include "core/pki/profile.h"

struct x509_st; // OpenSSL's X509, opaque to everybody outside this folder

namespace pki {

/// A CA that can sign: its certificate and the key that belongs to it.
struct Authority
{
    CertificateView certificate;
    PrivateKey key;
    /// What strict verifiers miss in the certificate, in plain English; empty: nothing.
    QString flaw = {};
    QString path = {}; ///< of the certificate, for errors
    /// Those above it, each of which signed the one before, up to the root; none above a root.
    QList<CertificateView> above = {};

    /// Itself and those above it.
    [[nodiscard]] QList<CertificateView> upToRoot() const
    {
        return QList<CertificateView>{certificate} + above;
    }
    /// What has to follow a certificate that it signs, as PEM: all but the root.
    [[nodiscard]] QByteArray chain() const;
};

/// The self-signed certificate of a new CA. SigningFailed or RandomnessFailed otherwise. Blocking;
/// any thread.
base::Result<CertificateView> issueCa(const Profile &profile, const PrivateKey &key);

/// A PKCS#10 request in PEM that asks for exactly the names and usages which are then signed.
base::Result<QByteArray> makeRequest(const Profile &profile, const PrivateKey &key);

/// Signs a request: its self-signature is verified first, and nothing but the public key is taken
/// from it; everything else comes from the profile. The issuer is the CA's subject byte for byte.
/// SubjectEqualsCa when both names would be the same, RequestSignature, SigningFailed or
/// RandomnessFailed otherwise.
base::Result<CertificateView> issueLeaf(const Profile &profile, QByteArrayView requestPem,
                                        const Authority &authority);

/// What one key gets.
struct Issued
{
    QByteArray request;
    CertificateView certificate;
};

/// Signs certificates for keys made here: like makeRequest and issueLeaf, but the CA is read once,
/// requests are not read back, and each signature is verified. The errors of checkLimits too. The
/// authority must outlive it. Any thread, several at once.
class Issuer
{
public:
    explicit Issuer(const Authority &authority);
    [[nodiscard]] base::Result<Issued> issue(const Profile &profile, const PrivateKey &key) const;
    /// Whether this key, read from a file perhaps, belongs to the CA's certificate.
    [[nodiscard]] bool isKeyOfCa(const PrivateKey &key) const;
    /// The CA's certificate; null when it cannot be decoded. It lives as long as this.
    [[nodiscard]] x509_st *certificate() const { return m_certificate.get(); }
    [[nodiscard]] const Authority &authority() const { return m_authority; }

private:
    struct Free
    {
        void operator()(x509_st *certificate) const noexcept;
    };
    const Authority &m_authority;
    std::unique_ptr<x509_st, Free> m_certificate;
};

} // namespace pki
