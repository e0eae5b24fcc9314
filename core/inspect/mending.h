#pragma once

#include "core/base/job.h"
#include "core/inspect/material.h"
#include "core/inspect/repair.h"

namespace inspect {

/// The nine files and those of named clients as they are to be, in memory.
struct Mended
{
    std::map<QString, FileBytes> files;
    std::map<QString, QString> origins; ///< path of what a file was made from, when not itself
    std::map<QString, RepairStep> steps;
    QMap<QString, QStringList> choices; ///< as in the report
    QList<base::Finding> remarks;
    QList<pki::CertificateView> issued; ///< for the history
    QStringList issuedFiles;            ///< their names
};

/// Works out every file of the repair. Touches no file of the folder; makes keys when it must.
/// CaNotFound, CaOverwritten, LeafNotThere, Canceled, and the errors of core/pki.
base::Result<Mended> mend(const RepairRequest &request, Material material, const base::Job &job);

} // namespace inspect
