#pragma once

#include "core/bundle/files.h"
#include "core/pki/issue.h"
#include "core/pki/verify.h"

namespace bundle {

/// The three files of one certificate in memory.
struct Leaf
{
    QString stem;     ///< "server", "client", "client-reader"
    base::Secret key; ///< PKCS#8, or the bytes of a key that is kept
    QByteArray request;
    pki::CertificateView certificate;
    QByteArray chain; ///< PEM of the authorities that follow it in its file
    pki::Role role = pki::Role::Server;
    QList<plan::SubjectAltName> names; ///< that it was to hold, in order
    QString action = {};               ///< for the history: "renew", "add-client", …

    /// What stands in its certificate file.
    [[nodiscard]] QByteArray file() const { return certificate.pem + chain; }
};

/// Asks for and signs a certificate for a key.
base::Result<Leaf> makeLeaf(const QString &stem, const pki::Profile &profile,
                            const pki::PrivateKey &key, const pki::Issuer &issuer);

/// What a leaf has to prove in its folder.
struct LeafTest
{
    LeafTest(const QList<pki::CertificateView> &all, bool strict)
        : roots(all)
        , anchors(all)
        , isStrict(strict)
    {}
    /// One new authority, which need not be decoded again.
    LeafTest(const pki::CertificateView &ca, const pki::Issuer &issuer, bool strict)
        : roots({ca})
        , anchors(issuer)
        , isStrict(strict)
    {}

    QList<pki::CertificateView> roots; ///< all of ca.pem
    pki::TrustAnchors anchors;         ///< the same, decoded
    bool isStrict;                     ///< false: the CA itself is not what strict verifiers want
};

/// Judges a leaf as a strict stranger would: the key belongs to it, the chain verifies for its
/// purpose and not for the other, every name is covered, its dates lie within its CA's. The request
/// comes from makeLeaf, which made it of the same profile and key.
/// SelfCheckFailed with file and reason otherwise.
base::Result<> checkLeaf(const Leaf &leaf, const LeafTest &test);

/// Whether a file of a folder holds these bytes; SelfCheckFailed or why it cannot be read.
base::Result<> checkFile(const QString &folder, const QString &name, QByteArrayView content);

} // namespace bundle
