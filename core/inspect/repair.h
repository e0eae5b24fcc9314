#pragma once

#include "core/base/job.h"
#include "core/base/secret.h"
#include "core/inspect/compare.h"

namespace inspect {

struct RepairRequest
{
    QString folder;
    QString caFolder; ///< where the CA's key is, when it is not in `folder`: a folder or a PKCS#12
                      ///< file; it stays there
    QList<plan::SubjectAltName> moreNames; ///< that server.pem is to cover as well
    QMap<QString, QString> sources; ///< "server.pem", "client.pem": the file of the folder that it
                                    ///< is made from, a path; none: the best that is there
    int days = 0;            ///< that certificates made again last, within the CA's time; 0: as
                             ///< long as before, 397 when that is under 30, over 825 or not known
    bool newKeys = false;    ///< also make new keys for server.pem and client.pem
    bool dryRun = false;     ///< only tell what would be done
    bool canAsk = false;     ///< somebody can type the passphrase: CaKeyEncrypted when more could
                             ///< be repaired with it, of a leaf's key too, before anything is
                             ///< written; PassphraseWrong when that does not open the leaf's
    base::Secret passphrase; ///< of ca.key and other locked keys
};

/// What becomes of one of the nine files or of a named client's.
struct RepairStep
{
    enum class Action {
        Keep,  ///< byte for byte
        Mode,  ///< only who may read it changes
        Write, ///< the same key or certificate, written down properly
        Issue, ///< signed or asked for again, with the same key; ca.srl: the new last number
        Make   ///< new: it was missing, or its key cannot be used
    };
    QString file;
    Action action = Action::Keep;
    QList<base::Code> reasons; ///< the flaws that go
};

struct RepairReport
{
    QString folder;
    bool done = false;            ///< something was written
    QList<RepairStep> steps;      ///< of the files that there will be, the nine first
    QList<FieldChange> changes;   ///< of the same files, before and after; what a file was made
                                  ///< from counts as before
    QList<base::Finding> before;  ///< all that was found
    QList<base::Finding> after;   ///< what is left in these files
    QList<base::Finding> remarks; ///< what could not be repaired and why, what to do elsewhere
    QMap<QString, QStringList>
        choices; ///< "server.pem", "client.pem": the files that it could be made from, the best
                 ///< first; only where another name than its own was taken and there are several
    QString backupFolder; ///< of the earlier files; empty when there is none
    QString lockedKey; ///< of a leaf: a passphrase would save it from being made new; empty: none
};

/// Finds by content which file of a folder is what, and makes of it a set without flaws, keeping
/// the CA: its key and its name never change. Certificates are signed again where that is the only
/// cure, with their own keys where those are good; keys are taken out of certificate files; modes,
/// order and missing files are put right, those of named clients too.
/// A certificate is not made again for notes that no verifier minds, nor is one that another
/// authority signed. Names stay, but for host names of clients and those that cannot work. All
/// files change together or none (bundle::Staging), the earlier ones are kept as a backup; files of
/// other names stay, but for who may read a key in them. Without the CA's key what needs no
/// signature is repaired, and the rest is told. SampleCertificate for the set that ships with
/// Milvus: everybody has its keys. CaNotFound when there is nothing to keep, CaOverwritten when
/// another certificate stands in ca.pem and that of the CA cannot be made again, CaSeveral when it
/// cannot be told which of several authorities is in use, LeafNotThere when what is to be taken for
/// server.pem or client.pem is no such certificate. Blocking; any thread.
base::Result<RepairReport> repair(const RepairRequest &request, const base::Job &job);

/// The remark that ca.key is under a passphrase, when its key is what a repair lacks; else nullptr.
const base::Finding *lockedCaKey(const QList<base::Finding> &remarks);

QString actionId(RepairStep::Action action); ///< "keep", "mode", "write", "issue", "make"
QJsonObject toJson(const RepairReport &report);

} // namespace inspect
