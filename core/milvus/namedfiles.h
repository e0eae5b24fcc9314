#pragma once

#include "core/milvus/patch.h"

namespace milvus {

/// What the files say themselves that a configuration names, where its paths are of this machine:
/// not there (PathMissing), a sample that everybody has the key of (SampleCertificate), a key that
/// every user can read (KeyReadableByOthers). Reads the disk; blocking, short.
QList<base::Finding> namedFileProblems(const TlsSettings &settings);

/// A path below somebody's home on this machine, given to a Milvus in a container, which has no
/// such folder unless it is mounted (HostPathInContainer). Pure.
QList<base::Finding> hostPathProblems(const TlsSettings &settings);

} // namespace milvus
