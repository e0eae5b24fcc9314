#pragma once

#include "core/inspect/inspect.h"
#include "core/pki/privatekey.h"

#include <map>
#include <vector>

namespace inspect {

/// A private key that lies somewhere in a folder.
struct FoundKey
{
    QString file; ///< name without folder
    QString path;
    base::Secret pem;      ///< its block as it stands there; empty: the file is DER
    pki::PrivateKey key;   ///< empty when a passphrase keeps it
    pki::KeyFacts facts;   ///< of `key`
    bool isLocked = false; ///< also when the passphrase opened it
    bool isShared = false; ///< its file holds a certificate too
};

struct FileBytes
{
    base::Secret content;
    unsigned mode = 0;
    bool holdsKey = false;
};

/// A folder as a repair needs it: what inspectPaths() says, and the keys themselves.
struct Material
{
    QString folder;
    Report report;
    QList<base::Finding>
        told; ///< what inspectPaths() tells the user: it goes by the names of files
              ///< that hold each other's certificate, and `report` by content
    std::vector<FoundKey> keys;
    std::optional<pki::CertificateView> rebuiltCa; ///< in the report too (lostca.h)
    std::map<QString, FileBytes> own; ///< those of the set (isOfSet) that are there, and other keys
                                      ///< that more than their owner may read, by name
};

/// Reads a folder whole. Locked keys are tried with `passphrase`. FolderMissing, NotAFolder;
/// SampleCertificate when a key of the folder is the one that everybody has. FileUnreadable, or
/// whatever else keeps a file of the set from being read: what is in it is not known then, and
/// nothing may take its place.
///
/// When there is no CA in it that signed itself, the report counts the one in `caFolder` too, a
/// folder or a PKCS#12 file; the errors of bundle::locateCa then. Blocking.
base::Result<Material> readMaterial(const QString &folder, const QString &caFolder,
                                    const base::Secret &passphrase);

/// The key that belongs to a certificate and can be used: in the file `name`, else the first; null
/// when there is none.
FoundKey *usableKeyOf(const pki::CertificateView &certificate, const QString &name,
                      std::vector<FoundKey> &keys);

} // namespace inspect
