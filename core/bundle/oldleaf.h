#pragma once

#include "core/base/job.h"
#include "core/base/secret.h"
#include "core/pki/privatekey.h"

#include <optional>

namespace bundle {

/// The certificate of a stem as it is in the folder. A missing one is SetIncomplete, ClientUnknown
/// for a named client.
base::Result<pki::CertificateView> readOldCertificate(const QString &folder, const QString &stem);

/// Whose Milvus's certificate is when it brings a chain of its own and none of `ours` signed it:
/// the common name of the authority above that chain. Empty: ours, or it cannot be told.
QString otherAuthorityOfServer(const QString &folder, const QList<pki::CertificateView> &ours);
/// That it is left as it is.
base::Finding serverIsTheirs(const QString &whose);

/// How a renewed certificate gets its key.
struct KeyChoice
{
    bool isKept = false;
    std::optional<plan::KeyKind> kind; ///< of a new one; none: the kind of the old one
    const base::Job *job = nullptr;    ///< watched while a new one is searched for
};

/// A key, and the file it was read from when it is kept (empty for a new one).
struct ChosenKey
{
    pki::PrivateKey key;
    base::Secret file;
};

/// The key for the certificate that takes the place of `old`. KeyMismatch, KeyEncrypted and the
/// like when the kept one does not do; KeyKindUnknown when the old kind is not made any more.
base::Result<ChosenKey> keyFor(const QString &folder, const QString &stem,
                               const pki::CertificateView &old, const KeyChoice &choice);

/// The fields of a certificate's subject that a plan has.
plan::Subject subjectOf(const pki::CertificateView &certificate);

/// Whether a certificate holds names other than DNS, IP, URI and e-mail, which a new one loses.
bool hasRareNames(const pki::CertificateView &certificate);

/// The plan that a further client of the folder follows: subject, kind of key and days of
/// client.pem; of server.pem when there is no client.
base::Result<plan::Plan> clientPattern(const QString &folder);

} // namespace bundle
