#pragma once

#include "core/pki/handle.h"
#include "core/pki/pem.h"

#include <QByteArray>

#include <vector>

namespace pki {

/// Certificates of a PEM or DER text in order, at most 100. A broken block is PemBroken with its
/// line, an encrypted private key and nothing else KeyEncrypted, none at all NothingRecognised.
base::Result<std::vector<CertificateHandle>> readCertificates(QByteArrayView text,
                                                              const QString &origin);
CertificateHandle certificateFromDer(QByteArrayView der);

/// The first private key of a PEM text. KeyEncrypted, PemBroken or NothingRecognised otherwise.
base::Result<KeyHandle> readPrivateKey(QByteArrayView pem, const QString &origin);

/// The first certificate request of a PEM or DER text.
base::Result<RequestHandle> readRequest(QByteArrayView text, const QString &origin);

/// All that was written to a memory BIO.
QByteArray contentOf(const BioHandle &memory);

} // namespace pki
