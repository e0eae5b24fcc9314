#pragma once

#include "core/base/publishedsamples.h"

#include <QByteArray>
#include <QString>

namespace inspect {

using base::isPublishedSample;

/// Whether the SHA-256 of a public key is of one of the published samples: whatever else is made
/// with the key, everybody has it.
bool isPublishedKey(const QByteArray &spkiSha256);

/// Whether a name is of the domains in the openssl.cnf of Milvus's documentation
/// (certificates.md 1.4 no. 8).
bool isSampleName(const QString &name);

} // namespace inspect
