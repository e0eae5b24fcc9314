#pragma once

#include <QByteArray>
#include <QString>

namespace inspect {

/// Whether the SHA-256 fingerprint is of a certificate that ships inside every Milvus image
/// together with its private key (milvus-tls.md 1.6): anybody can pose as it.
bool isPublishedSample(const QByteArray &sha256);

/// Whether the SHA-256 of a public key is of one of those certificates: whatever else is made with
/// the key, everybody has it.
bool isPublishedKey(const QByteArray &spkiSha256);

/// Whether a name is of the domains in the openssl.cnf of Milvus's documentation
/// (certificates.md 1.4 no. 8).
bool isSampleName(const QString &name);

} // namespace inspect
