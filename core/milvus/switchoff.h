#pragma once

#include "core/milvus/patch.h"

namespace milvus {

/// Plans to switch TLS off. When one of the `earlier` texts is proven to be what this file was made
/// of, in one change or in several (see provenWayBack()), the patch gives its bytes back. Else only
/// tlsMode becomes 0, and the settings that then stay are named (TlsKeysStay): what the user may
/// have written is not deleted. Errors as planPatch(). Pure.
base::Result<Patch> planSwitchOff(const QByteArray &text, const QList<QByteArray> &earlier,
                                  const std::optional<Version> &version, const QString &origin);

/// The contents of the backups that apply() has left beside a file, the newest first, at most 20.
/// Blocking.
QList<QByteArray> backupsOf(const QString &path);

} // namespace milvus
