#pragma once

#include "core/milvus/patch.h"

namespace milvus {

/// What the files say themselves that a configuration names, where its paths are of this machine:
/// not there (PathMissing), a sample that everybody has the key of (SampleCertificate), a key that
/// every user can read (KeyReadableByOthers). Reads the disk; blocking, short.
QList<base::Finding> namedFileProblems(const TlsSettings &settings);

/// What Milvus would end with when it loads those files, where they lie here, or refuse every
/// connection with: a certificate or CA file without one that Go reads (NothingRecognised,
/// PemBroken, NotPem), a key under a passphrase (KeyEncrypted) or of a kind that it does not use
/// (KeyWeak, CurveUnsupported, KeyKindUnsupported), the key of another certificate (KeyMismatch).
/// What it passes over in silence, such as a broken certificate behind a good one, is a warning.
/// Says nothing of files that are not there or may not be read. Blocking, short.
QList<base::Finding> pairProblems(const TlsSettings &settings);

/// Whether a change that names the set in this folder may be written: SetIncomplete (folder, file)
/// when Milvus would miss one, else the first problem of pairProblems(). Blocking, short.
base::Result<> checkHandedSet(const QString &folder);

/// A path below somebody's home on this machine, given to a Milvus in a container, which has no
/// such folder unless it is mounted (HostPathInContainer). Pure.
QList<base::Finding> hostPathProblems(const TlsSettings &settings);

} // namespace milvus
