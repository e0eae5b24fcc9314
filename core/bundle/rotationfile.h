#pragma once

#include "core/bundle/existingca.h"
#include "core/bundle/rotate.h"

namespace bundle {

/// What rotation.json holds: no secret.
struct RotationFile
{
    RotationState state = RotationState::None;
    QDateTime since;
    QByteArray oldCa; ///< SHA-256 of its certificate
    QByteArray newCa;

    [[nodiscard]] QByteArray text() const;
};

/// std::nullopt when there is none; RotationDamaged when it cannot be understood.
base::Result<std::optional<RotationFile>> readRotationFile(const QString &folder);

/// A rotation that is under way, with its two CAs as ca.pem holds them.
struct Rotation
{
    RotationFile file;
    pki::CertificateView oldCa;
    pki::CertificateView newCa;
    QList<pki::CertificateView> others; ///< what else is in ca.pem
};

/// std::nullopt when none is under way; RotationDamaged when ca.pem does not hold both CAs.
base::Result<std::optional<Rotation>> readRotation(const QString &folder);

/// One of its CAs, ready to sign, and its key as it lies in the folder.
base::Result<ExistingCa> loadRotatingCa(const QString &folder, const pki::CertificateView &ca,
                                        const QString &keyName, const base::Secret &passphrase,
                                        const QList<pki::CertificateView> &above = {});

} // namespace bundle
