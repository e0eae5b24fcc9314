#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>

namespace pki {

/// One "-----BEGIN …-----" to "-----END …-----" of a text. A view: valid as long as the text it was
/// cut from.
struct PemBlock
{
    QByteArray label;    ///< "CERTIFICATE", "PRIVATE KEY", …
    int line = 0;        ///< of its BEGIN, from 1
    QByteArrayView text; ///< from BEGIN to END, both included

    [[nodiscard]] bool isCertificate() const;
    [[nodiscard]] bool isPrivateKey() const; ///< plain or encrypted, any of the usual forms
    [[nodiscard]] bool isEncrypted() const;  ///< PKCS#8 or traditional encryption
    [[nodiscard]] bool isRequest() const;
};

/// Cuts a text into its PEM blocks (RFC 7468); what stands between them is skipped. A BEGIN without
/// its END is PemBroken with the line. Does not look inside the blocks; copies no key material.
/// Pure; any thread.
base::Result<QList<PemBlock>> splitPem(QByteArrayView text, const QString &origin);

} // namespace pki
