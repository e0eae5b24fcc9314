#pragma once

#include "core/pki/certificateview.h"

namespace pki {

enum class Role { Ca, Server, Client };

/// What one certificate is to say (certificates.md 1.1); the extensions follow from role and key.
struct Profile
{
    Role role = Role::Ca;
    plan::Subject subject;             ///< with the common name the certificate gets; empty: none
    QList<plan::SubjectAltName> names; ///< of the SAN, in order
    QDateTime notBefore;               ///< UTC, whole seconds
    QDateTime notAfter;                ///< UTC, whole seconds, included
    QString file;                      ///< "server.pem", for errors
    QByteArray subjectDer = {}; ///< the subject to the octet, instead of `subject`; empty: not so
};

/// A new CA: valid from one hour before `now`, for clocks that run behind, and for exactly the
/// plan's days.
Profile caProfile(const plan::Plan &plan, const QDateTime &now);

/// server.pem: the plan's names; its common name is the one typed, else the first name or address,
/// and only one that is among the names and at most 64 characters long. Dates lie within those of
/// `ca`, as do those of client.pem.
Profile serverProfile(const plan::Plan &plan, const QDateTime &now, const CertificateView &ca);

/// client.pem: common name is the client's name, its only SAN the URI "urn:milvus-client:<name>",
/// percent-encoded. A verifier that wants a SAN finds one, and no host name is in it, so a stolen
/// client key cannot pose as the server even where purposes are not looked at
/// (certificates.md 1.2). Without a SAN when the name constraints of `ca` leave that URI out:
/// Milvus asks for none.
Profile clientProfile(const plan::Plan &plan, const QDateTime &now, const CertificateView &ca);

/// The names of a certificate that a client's may hold: URIs and e-mail addresses, no host names
/// (certificates.md 1.2).
QList<plan::SubjectAltName> clientNamesOf(const CertificateView &certificate);
/// The same without the URI that clientProfile() makes up, when `ca` may not vouch for it.
QList<plan::SubjectAltName> clientNamesOf(const CertificateView &certificate,
                                          const CertificateView &ca);

/// The profile of a certificate that takes the place of `old`: its subject to the octet, its names
/// in their order; as long as the old one, or `days` when that is positive, and within `ca`. A
/// server's without a SAN gets its common name as its name. A client's loses its host names; when
/// nothing is left it gets the URI of its common name.
Profile renewedProfile(const CertificateView &old, Role role, const QDateTime &now, int days,
                       const CertificateView &ca);

/// Days a certificate lasts, both ends included.
int daysOf(const CertificateView &certificate);

} // namespace pki
