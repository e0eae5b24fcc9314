#pragma once

#include "core/milvus/patch.h"

namespace milvus {

/// One leaf that shall have one value.
struct Target
{
    QByteArray key; ///< "tls.serverPemPath"
    QString value;
    bool isPath =
        false; ///< or a name: quoted when needed; otherwise a number or "false", written as it is
    Why why = Why::CertificatePaths;
    bool isOptional = false; ///< need not be written when the file does not have it: it says what
                             ///< Milvus does anyway

    /// Whether Milvus reads this scalar as the wanted value already.
    [[nodiscard]] bool isMetBy(QByteArrayView current) const;
};

/// What the settings ask for, in the order in which a milvus.yaml has these keys. Empty paths ask
/// for nothing.
QList<Target> targetsOf(const TlsSettings &settings, const std::optional<Version> &version);

} // namespace milvus
