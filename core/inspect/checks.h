#pragma once

#include "core/inspect/inspect.h"

namespace inspect {

using Findings = QList<base::Finding>;

constexpr int warnDays = 30; ///< what ends sooner ends soon (ExpiresSoon)

// The lints of certificates.md 1.1, 1.2, 1.4, 1.5 and milvus-tls.md 1.5, 1.6, by subject matter.
// Severity: a problem is what a real Milvus or one of its SDKs refuses, or a key that is not
// secret; a warning is a risk or what strict verifiers refuse; a note is style. Pure.

/// Any certificate: dates, key, signature, version, serial number, subject, published samples.
Findings checkCertificate(const Object &object);
/// A certificate that signs others.
Findings checkAuthority(const Object &object);
/// A certificate of a server or a client: purpose, key usage, names.
Findings checkLeaf(const Object &object);
/// The names of a server's or client's certificate.
Findings checkNames(const Object &object);
/// Whether a name holds a star and is not "*.a.b": OpenSSL, C-core, Node and more refuse it
/// (certificates.md 1.2).
bool isTooBroad(const QString &name);
/// Whether it stands for a host, which programs dial: a host name or an address.
bool standsForHost(const plan::SubjectAltName &name);
/// A file with a private key: who may read it, what else it holds, whether Milvus can use the key.
Findings checkKeyFiles(const QList<Object> &objects);
/// A key's kind and size as Milvus's Go library and Debian's OpenSSL see it.
Findings checkKeyKind(const Object &object, const pki::KeyFacts &key);
/// How the objects fit together: keys with certificates, leaves with their authority.
Findings checkRelations(const QList<Object> &objects);
/// What is missing or foreign in the folder of one set.
Findings checkWholeSet(const QList<Object> &objects);
/// The strict verifier's last word on what the other checks left unsaid.
Findings checkWithVerifier(const QList<Object> &objects, const Findings &said);
/// Whether the server's certificate covers a host that programs dial.
Findings checkHost(const QList<Object> &objects, const QString &host);

} // namespace inspect
