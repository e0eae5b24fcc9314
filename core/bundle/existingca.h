#pragma once

#include "core/bundle/locateca.h"
#include "core/pki/authority.h"

#include <optional>

namespace bundle {

/// A CA found on disk, ready to sign, with its two files.
struct ExistingCa
{
    pki::Authority authority;
    QByteArray certificateFile; ///< byte for byte; from another folder: this certificate alone
    base::Secret keyFile;       ///< byte for byte; from another folder: as PKCS#8
    QString certificatePath;
    QString keyPath;
    bool isLocked = false; ///< the key is under a passphrase
};

/// Both halves of a CA, as PEM, with those above it in the first; a key under a passphrase is still
/// under it, but for one of a PKCS#12 file, which is open.
struct CaPair
{
    QByteArray certificates;
    base::Secret key;
    bool isOfLockedStore = false; ///< of a PKCS#12 file under the passphrase
};
/// Reads them. CaKeyMissing, StoreWithoutKey, CaKeyEncrypted, CaNotFound, PassphraseWrong or why a
/// file cannot be read.
base::Result<CaPair> readCaPair(const CaFiles &files, const base::Secret &passphrase);

enum class CaUse {
    Signs, ///< it is to issue certificates
    Leaves ///< another one takes over from it
};

/// Reads and joins the two files. The errors of pki::loadAuthority, CaKeyMissing, NotYetValid,
/// CaExpiresTooSoon (it ends before leaves would have lasted 30 days, or `leastDays` if that is
/// less) or why a file cannot be read. One that signs must have a key that Milvus can use
/// (CurveUnsupported, CurveWrittenOut, KeyKindUnsupported, KeyWeak) and no CriticalUnknown, and
/// neither it nor another one in the file may be a sample whose key is public (SampleCertificate,
/// SampleTrusted).
base::Result<ExistingCa> loadCa(const CaFiles &files, int leastDays, const base::Secret &passphrase,
                                CaUse use = CaUse::Signs);

/// Whether a CA may vouch for the certificates of a plan, as far as its certificate tells: the
/// errors of pki::checkLimits, a key that Milvus cannot use, CriticalUnknown.
base::Result<> checkFor(const plan::Plan &plan, const pki::CertificateView &ca,
                        const QString &path);

/// The CA the plan re-uses: none when `plan.newCa`, or when the folder holds neither ca.key nor
/// ca.pem. With `plan.caFolder` it is looked for there by content (locateCa). The errors of both,
/// and SetIncomplete for a key without its certificate.
base::Result<std::optional<ExistingCa>> findCa(const plan::Plan &plan, const QString &folder,
                                               const base::Secret &passphrase);

/// Whether the ca.key of a folder is under a passphrase. Blocking, short.
bool isCaKeyLocked(const QString &folder);

/// CaNotStrict, and CaKeyNotEncrypted when a passphrase was given for nothing.
QList<base::Finding> remarksOn(const ExistingCa &ca, const base::Secret &passphrase);

} // namespace bundle
