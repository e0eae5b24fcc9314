#pragma once

#include "core/base/secret.h"
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

/// The first private key of a PEM text. KeyEncrypted when it needs a passphrase and none is given,
/// PassphraseWrong when that does not open it, PemBroken or NothingRecognised otherwise.
base::Result<KeyHandle> readPrivateKey(QByteArrayView pem, const QString &origin,
                                       const base::Secret &passphrase = base::Secret());

/// The first certificate request of a PEM or DER text.
base::Result<RequestHandle> readRequest(QByteArrayView text, const QString &origin);

/// All that was written to a memory BIO.
QByteArray contentOf(const BioHandle &memory);

} // namespace pki
