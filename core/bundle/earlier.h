#pragma once

#include <QStringList>

namespace bundle {

/// The folders in which changes of this folder kept the files they replaced, the newest first:
/// beside it ("tls.backup-20261122-201741") and in it ("backup-…"). Blocking.
QStringList earlierSets(const QString &folder);

} // namespace bundle
