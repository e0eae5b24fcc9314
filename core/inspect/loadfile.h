#pragma once

#include "core/inspect/collect.h"
#include "core/inspect/inspect.h"

namespace inspect {

/// What one file holds, and what is wrong with it as a file.
struct LoadedFile
{
    QList<Object> objects; ///< roles, matches and signatures are not decided yet
    QList<base::Finding> findings;
};

/// Reads a file and recognises certificates (PEM or DER), private keys, requests and serial numbers
/// by content. Of a private key only facts stay; its bytes are wiped. Blocking.
LoadedFile loadFile(const Candidate &candidate);

/// Whether a file is there that may be a key and that nobody lets us read.
bool isRefused(const base::Error &error);

/// The same for bytes that are at hand: `path` and `mode` are what they have, or will have, on
/// disk. Pure.
LoadedFile loadBytes(QByteArrayView content, const QString &path, unsigned mode);

} // namespace inspect
