#pragma once

#include "core/base/secret.h"
#include "core/export/archive.h"

#include <vector>

namespace exporter {

/// One file on its way out of the bundle.
struct BundleFile
{
    QString name; ///< without folder, ASCII
    unsigned mode = 0;
    base::Secret content;
};

struct BundleFiles
{
    std::vector<BundleFile> files; ///< sorted by name
    QList<base::Finding> findings;
};

/// Reads the files of a side. FolderMissing and NotAFolder for the folder; NothingToExport when it
/// has none of them, ModeNotInBundle for a missing client file, SetIncomplete for another missing
/// one; KeyInCertificateFile when a private key hides in a file that is handed out as public;
/// SampleCertificate and SampleTrusted for the samples whose keys are public.
/// Blocking.
base::Result<BundleFiles> readBundleFiles(const QString &folder, Side side, plan::Mode mode);

} // namespace exporter
