#pragma once

#include <QByteArray>

namespace inspect {

/// Whether the SHA-256 fingerprint is of a certificate that ships inside every Milvus image
/// together with its private key (milvus-tls.md 1.6): anybody can pose as it.
bool isPublishedSample(const QByteArray &sha256);

} // namespace inspect
