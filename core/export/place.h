#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace exporter {

/// Writes a file that may hold a private key: 0600 from its first byte, complete or not at all,
/// also over an older file with looser permissions. Without `replace` an existing target is
/// FileExists; a link is LinkRefused, anything but a file NotARegularFile. Blocking.
base::Result<> placeSecret(const QString &target, const base::Secret &content, bool replace);

} // namespace exporter
