#pragma once

#include "core/inspect/inspect.h"
#include "core/pki/privatekey.h"

#include <map>
#include <vector>

namespace inspect {

/// A private key that lies somewhere in a folder.
struct FoundKey
{
    QString file;
    base::Secret pem;      ///< its block as it stands there
    pki::PrivateKey key;   ///< empty when a passphrase keeps it
    pki::KeyFacts facts;   ///< of `key`
    bool isLocked = false; ///< also when the passphrase opened it
    bool isShared = false; ///< its file holds a certificate too
};

struct FileBytes
{
    base::Secret content;
    unsigned mode = 0;
};

/// A folder as a repair needs it: what inspectPaths() says, and the keys themselves.
struct Material
{
    Report report;
    std::vector<FoundKey> keys;
    std::map<QString, FileBytes> nine; ///< those of the nine that are there, by name
};

/// Reads a folder whole. Locked keys are tried with `passphrase`. FolderMissing, NotAFolder;
/// SampleCertificate when a key of the folder is the one that everybody has. Blocking.
base::Result<Material> readMaterial(const QString &folder, const base::Secret &passphrase);

/// The first key that belongs to a certificate and can be used; null when there is none.
FoundKey *usableKeyOf(const pki::CertificateView &certificate, std::vector<FoundKey> &keys);

} // namespace inspect
