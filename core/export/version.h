#pragma once

#include <QString>

namespace exporter {

/// Version of the libarchive that runs: "3.6.2".
QString libarchiveVersion();

} // namespace exporter
