#pragma once

#include "core/pki/certificateview.h"

namespace pki {

/// What a certificate request (PKCS#10) asks for, as values.
struct RequestView
{
    int version = 1; ///< as people count; 1 is the only one there is
    QList<NameAttribute> subject;
    KeyFacts key;
    QList<plan::SubjectAltName> names; ///< of the requested SAN
    QList<Extension> extensions;       ///< all that are requested
    QString signatureAlgorithm;
    bool signatureGood = false; ///< made with the key it holds
    QByteArray pem;
};

/// The first request of a PEM text, or the one of a DER file; PemBroken or NothingRecognised
/// otherwise. Pure.
base::Result<RequestView> parseRequest(QByteArrayView text, const QString &origin);

} // namespace pki
