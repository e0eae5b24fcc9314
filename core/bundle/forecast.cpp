#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/generate.h"

namespace bundle {

QList<FileForecast> forecast(const plan::Plan &plan)
{
    const QString folder = base::expandHome(plan.folder);
    const bool caStays = !plan.newCa && plan.caFolder.isEmpty() &&
                         statusOf(filePath(folder, File::CaKey)).exists() &&
                         statusOf(filePath(folder, File::CaCertificate)).exists();
    QList<FileForecast> files;
    for (const FileInfo &file : allFiles()) {
        const QString path = filePath(folder, file.file);
        const bool isCaFile = file.file == File::CaKey || file.file == File::CaCertificate;
        files.append({path, file.mode, statusOf(path).exists(), caStays && isCaFile});
    }
    return files;
}

} // namespace bundle
