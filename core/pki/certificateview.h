#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace pki {

/// One attribute of a distinguished name: "CN", its long name, OID and text.
struct NameAttribute
{
    QString shortName;
    QString longName;
    QString oid;
    QString value;

    bool operator==(const NameAttribute &) const = default;
};

/// Any X.509v3 extension, decoded as far as OpenSSL can.
struct Extension
{
    QString name; ///< OpenSSL's long name, or the OID
    QString oid;
    bool critical = false;
    QString text; ///< as `openssl x509 -text` prints the value, in one line
};

struct KeyFacts
{
    QString algorithm; ///< "RSA", "EC", "Ed25519", …
    int bits = 0;
    QString curve;                  ///< "P-256"; empty unless EC
    bool isCurveWrittenOut = false; ///< its numbers instead of its name, which Go does not read
    QByteArray spkiSha256;
};

/// Everything a certificate says, as values without OpenSSL types. Text is outside text: show it as
/// plain text only.
struct CertificateView
{
    int version = 3;
    QByteArray serial; ///< big-endian octets
    QList<NameAttribute> subject;
    QList<NameAttribute> issuer;
    QByteArray subjectDer;
    QByteArray issuerDer;
    QDateTime notBefore; ///< UTC
    QDateTime notAfter;  ///< UTC
    KeyFacts key;
    QString signatureAlgorithm;        ///< "ecdsa-with-SHA256"
    QString signatureHash;             ///< "SHA256"; empty for Ed25519
    QList<plan::SubjectAltName> names; ///< DNS, IP, URI and e-mail entries of the SAN
    bool hasNames = false;             ///< a SAN extension is there at all
    bool isCa = false;
    bool hasBasicConstraints = false;
    bool basicConstraintsCritical = false;
    int pathLength = -1; ///< -1: none
    bool hasKeyUsage = false;
    bool keyUsageCritical = false;
    QStringList keyUsage; ///< "digitalSignature", "keyEncipherment", "keyCertSign", "cRLSign", …
    bool hasExtendedKeyUsage = false;
    QStringList extendedKeyUsage; ///< "serverAuth", "clientAuth", else OID
    QByteArray subjectKeyId;
    QByteArray authorityKeyId;
    QByteArray sha256; ///< fingerprint of the DER
    QByteArray sha1;
    QList<Extension> extensions;
    bool selfIssued = false; ///< subject equals issuer
    QByteArray der;
    QByteArray pem;

    [[nodiscard]] QString commonName() const;
    [[nodiscard]] QString issuerCommonName() const;
};

/// The certificates of a PEM text in their order, or the one of a DER file; PemBroken, KeyEncrypted
/// or NothingRecognised otherwise. `origin` is the file name for errors. Limits: 100 certificates.
/// Pure; any thread.
base::Result<QList<CertificateView>> parseCertificates(QByteArrayView text, const QString &origin);

/// `openssl x509 -text`-like print-out.
QString openSslText(const CertificateView &certificate);

} // namespace pki
