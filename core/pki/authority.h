#pragma once

#include "core/pki/issue.h"

#include <optional>

namespace pki {

/// Where the two halves of an existing CA were read, for errors.
struct AuthorityOrigin
{
    QString certificate;
    QString key;
};

/// Joins an existing CA and its key. `certificatePem` may hold several CAs, as it does while one
/// takes over from another: the first that belongs to the key is taken. The first of them must be a
/// CA that signs, and signed itself or leads to one of the others that did (CaIsIntermediate when
/// that one is not there; NotACa otherwise, with the verifier's reason as detail); what only strict
/// verifiers miss is told in `flaw`. CaKeyEncrypted when the key needs a passphrase and none is
/// given, PassphraseWrong when that does not open it, CaKeyMismatch when it belongs to none of the
/// certificates; unreadable PEM is PemBroken or NothingRecognised. Dates are not looked at.
base::Result<Authority> loadAuthority(QByteArrayView certificatePem, QByteArrayView keyPem,
                                      const AuthorityOrigin &origin,
                                      const base::Secret &passphrase = base::Secret());

/// Those above a certificate, each of which signed the one before, up to the root that has to be
/// among `all`: none for a root itself, nullopt when the way up ends before.
std::optional<QList<CertificateView>> pathAbove(const CertificateView &certificate,
                                                const QList<CertificateView> &all);

} // namespace pki
