#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/bundle/files.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

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
    QList<WrittenFile> files; ///< the nine, in order
    QString backupFolder;     ///< where the earlier set went; empty when there was none
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

/// Makes the nine files of the plan and swaps them into `plan.folder` as one (architecture.md,
/// invariant 1): keys and certificates are made in memory and in parallel, checked against each
/// other, staged in a 0700 folder beside the target under a lock, synced and renamed; the earlier
/// set is kept as a dated backup. An existing CA is re-used unless `plan.newCa`. Without `replace`
/// an existing server or client file is SetExists. Cancel leaves everything as it was and answers
/// within 200 ms. Blocking; any thread.
base::Result<GenerateReport> generate(const plan::Plan &plan, bool replace, const base::Job &job);

} // namespace bundle
