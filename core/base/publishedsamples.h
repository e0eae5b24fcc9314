#pragma once

#include <QByteArray>
#include <QList>

namespace base {

/// Whether the SHA-256 fingerprint is of a certificate that ships inside every Milvus image
/// together with its private key (milvus-tls.md 1.6): anybody can pose as it.
bool isPublishedSample(const QByteArray &sha256);

/// Whether the SHA-256 of a public key is of one of those samples: whatever else is made with the
/// key, everybody has it.
bool isPublishedKey(const QByteArray &spkiSha256);

/// The SHA-256 fingerprints of the certificates in a PEM text, in their order; what is no base64
/// gives one that fits nothing.
QList<QByteArray> fingerprintsIn(const QByteArray &pem);

} // namespace base
