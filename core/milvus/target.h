#pragma once

#include "core/milvus/document.h"
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

    /// Whether Milvus reads this text, of a variable, as the wanted value already.
    [[nodiscard]] bool isMetBy(QByteArrayView current) const;
    /// The same for a scalar of a file; anything else is not it.
    [[nodiscard]] bool isMetBy(const Node &node) const;
};

/// What the settings ask for, in the order in which a milvus.yaml has these keys. Empty paths ask
/// for nothing.
QList<Target> targetsOf(const TlsSettings &settings, const std::optional<Version> &version);

/// Those of them that a new file needs: all that are not optional.
QList<Target> neededTargets(const TlsSettings &settings, const std::optional<Version> &version);

} // namespace milvus
