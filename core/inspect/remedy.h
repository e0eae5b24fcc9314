#pragma once

#include "core/inspect/inspect.h"
#include "core/plan/plan.h"

namespace inspect {

// What helps against which flaw, and what a certificate says once it is mended. Pure.

/// Codes of the findings about a certificate's file that a certificate made again no longer has;
/// none when all of them are notes that no verifier minds: a good certificate is not made again.
QList<base::Code> curedByIssue(const Report &report, const QString &file);
/// Whether one of them is the fault of the key, so that the key has to be made anew too.
bool needsNewKey(const QList<base::Code> &codes);
/// Flaws of a CA that a new certificate with the same key and the same name no longer has.
QList<base::Code> curedByRenewal(const Report &report, const QString &file);
/// Flaws that a CA keeps as long as it keeps key and name.
QList<base::Code> incurable(const Report &report, const QString &file);

/// The plan whose server.pem is the old one without its flaws: names as they were meant, addresses
/// as addresses, without names of the documentation's example, with the loopback addresses beside
/// localhost; URIs and e-mail addresses stay. `old` may be null. Fields that no plan may hold are
/// left out.
plan::Plan mendedServer(const pki::CertificateView *old, const pki::CertificateView &ca,
                        const QList<plan::SubjectAltName> &more);
/// The same for client.pem.
plan::Plan mendedClient(const pki::CertificateView *old, const pki::CertificateView &ca);

} // namespace inspect
