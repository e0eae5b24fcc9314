#pragma once

#include "core/pki/issue.h"
#include "core/plan/plan.h"

#include <QTemporaryDir>

namespace support {

class CertificateSet;

/// What to make differently from a good set; each certificate as if it were issued at its instant.
struct SetOptions
{
    QStringList names = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"),
                         QStringLiteral("::1")};
    plan::KeyKind key = plan::KeyKind::EcP256;
    QDateTime caAt = {};     ///< not valid: now
    QDateTime serverAt = {}; ///< not valid: now
    QDateTime clientAt = {}; ///< not valid: now
    pki::Role serverRole = pki::Role::Server;
    pki::Role clientRole = pki::Role::Client;
    const CertificateSet *authority = nullptr; ///< sign with its CA instead of a new one
};

/// A folder with ca.pem, ca.key, server.pem, server.key, client.pem and client.key, good or wrong
/// in one way that the product itself would refuse to make.
class CertificateSet
{
public:
    explicit CertificateSet(const SetOptions &options = {});

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray read(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    /// Puts another set's file in place of this one's.
    void take(const CertificateSet &other, const QString &name) const;
    void remove(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

using Damage = void (*)(const CertificateSet &);

} // namespace support

Q_DECLARE_METATYPE(support::Damage)
