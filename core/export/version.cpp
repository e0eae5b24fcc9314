#include "core/export/version.h"

#include <archive.h>

namespace exporter {

QString libarchiveVersion()
{
    const int number = archive_version_number(); // 3006002
    return QStringLiteral("%1.%2.%3")
        .arg(number / 1000000)
        .arg(number / 1000 % 1000)
        .arg(number % 1000);
}

} // namespace exporter
