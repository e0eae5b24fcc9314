#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/bundle/files.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace pki {
struct CertificateView;
}

namespace bundle {

struct WrittenFile
{
    QString path;
    unsigned mode = 0;
    QByteArray sha256; ///< of its bytes
};

struct GenerateReport
{
    QString folder;
    QList<WrittenFile> files;   ///< the nine, in order
    qsizetype namedClients = 0; ///< how many of them were made
    QString backupFolder;       ///< where the earlier set went; empty when there was none
    bool caReused = false;
    QDateTime caNotAfter;
    QDateTime serverNotAfter;
    QDateTime clientNotAfter;
    double seconds = 0;
    QList<base::Finding>
        findings; ///< notes: CA re-used, leftovers cleaned, folder open to others, running as root
};

/// What `generate` would do to the folder, for the review page: nothing is written.
struct FileForecast
{
    QString path;
    unsigned mode = 0;
    bool exists = false;
    bool kept = false; ///< re-used CA file: stays byte for byte (ca.key, ca.pem)
};
QList<FileForecast> forecast(const plan::Plan &plan);

/// By whom the certificates of a plan would be signed, and until when each would be good.
struct Outlook
{
    QString caName; ///< common name
    bool caReused = false;
    QDateTime caNotAfter;
    QDateTime serverNotAfter;
    QDateTime clientNotAfter;
};
/// A CA that is used again limits the others; one that cannot be read yet counts as a new one.
/// Reads the certificate of the CA.
Outlook outlook(const plan::Plan &plan);

/// The certificate of a CA that a plan uses again; none where a new one is made. While a PKCS#12
/// file waits for its passphrase it has a name and dates only. Reads files.
std::optional<pki::CertificateView> reusedCa(const plan::Plan &plan);

/// plan::validate() with the CA that is there: the planned days of one count only where it is made,
/// and what it may not vouch for is a problem (checkFor). Reads the certificate of the CA.
QList<plan::Problem> problemsOf(const plan::Plan &plan);

/// What a run needs beside the plan; nothing of it is ever kept with the plan.
struct GenerateOptions
{
    bool replace = false; ///< an earlier server and client in the folder may be replaced
    /// Encrypts a new ca.key (PrivateKey::encryptedPem), or opens the existing one. Empty: a new
    /// ca.key is not encrypted.
    base::Secret caPassphrase;
    /// Names of further clients, checked (clientnames.h): client-NAME.key, .csr and .pem each, like
    /// client.pem.
    QStringList clients;
};

/// Makes the nine files of the plan and swaps them into `plan.folder` as one (architecture.md,
/// invariant 1): keys and certificates are made in memory and in parallel, checked against each
/// other, staged in a 0700 folder beside the target under a lock, synced and renamed; the earlier
/// set is kept as a dated backup. An existing CA is re-used unless `plan.newCa`. Without `replace`
/// an existing server or client file is SetExists. Cancel leaves everything as it was and answers
/// within 200 ms. Blocking; any thread.
/// What was issued is added to history.jsonl. Named clients come into being in the same step;
/// memory does not grow with their number. CaKeyEncrypted when the existing CA needs a passphrase
/// and none is given, PassphraseWrong; ClientExists.
base::Result<GenerateReport> generate(const plan::Plan &plan, const GenerateOptions &options,
                                      const base::Job &job);
/// The same without a passphrase and named clients.
base::Result<GenerateReport> generate(const plan::Plan &plan, bool replace, const base::Job &job);

} // namespace bundle
