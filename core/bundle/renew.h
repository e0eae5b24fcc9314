#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/plan/plan.h"

#include <QDateTime>

#include <optional>

namespace bundle {

/// What to renew, extend or add in a folder; the CA stays. Whatever the certificates say now is
/// kept unless it is told otherwise here. With nothing chosen: server and client.
struct RenewRequest
{
    QString folder;
    bool server = false;                   ///< server.pem, .csr and, unless it is kept, .key
    bool client = false;                   ///< the same of client
    QStringList clients = {};              ///< named clients to renew
    bool allClients = false;               ///< every named client of the folder
    bool keepKeys = false;                 ///< only new certificates for the keys that are there
    std::optional<plan::KeyKind> key = {}; ///< kind of new keys; none: the kind they had
    int days = 0; ///< how long the new ones last; 0: as long as the old ones
    QList<plan::SubjectAltName> addNames = {}; ///< for server.pem, which is renewed then
    QStringList newClients = {};               ///< named clients to add, checked (clientnames.h)
    base::Secret caPassphrase = {};            ///< opens ca.key when it is under one
};

/// One certificate that was issued in place of another one, or as a new one.
struct IssuedCertificate
{
    QString file;          ///< "server.pem"
    QString oldSerial;     ///< upper-case hexadecimal; empty: there was none
    QDateTime oldNotAfter; ///< UTC; not valid: there was none
    QString serial;
    QDateTime notBefore; ///< UTC
    QDateTime notAfter;  ///< UTC
    QString issuer;      ///< common name of the CA
    bool keyKept = false;
};

/// What became of one file of the folder.
struct ReplacedFile
{
    QString path;
    bool isNew = false;  ///< there was none before
    bool isGone = false; ///< it is there no more, except in the backup
};

struct RenewReport
{
    QString folder;
    /// In the order of issue: new clients, named ones, server, client; the first thousand.
    QList<IssuedCertificate> certificates;
    qsizetype issued = 0;      ///< how many in all
    QList<ReplacedFile> files; ///< of those certificates and ca.srl: all that holds something new
    QString backupFolder;      ///< where the earlier files went
    double seconds = 0;
    QList<base::Finding> findings; ///< notes and warnings
};

/// Issues the certificates of the request with the folder's CA and swaps them in as one, like
/// generate(): staged, checked, dated backup; the other files stay byte for byte, with their owners
/// and modes. What was issued is added to history.jsonl. Nothing outlives the CA: CaExpiresTooSoon
/// is a warning with certificates that end with it, and refused when that is within a day. A
/// server.pem of another authority is left to it (ServerOfOtherCa) unless it is asked for; then its
/// end is told (ServerTakenOver). FolderMissing; SetIncomplete for a missing
/// certificate, ClientUnknown for a named one, ClientExists for a new one; CaKeyMissing,
/// CaKeyEncrypted, PassphraseWrong and the like for the CA; KeyMismatch or KeyEncrypted for a key
/// that is to be kept; KeyKindUnknown for a kind that is not made any more; DaysOutOfRange. Cancel
/// leaves everything as it was and answers within 200 ms. Blocking; any thread.
base::Result<RenewReport> renew(const RenewRequest &request, const base::Job &job);

} // namespace bundle
