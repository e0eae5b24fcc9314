#pragma once

#include "core/milvus/patch.h"

namespace milvus {

/// The change that gives a file with TLS the bytes it had without. It is proven from earlier texts
/// of the file, the newest first: planning one of them anew, or the same mended, with settings
/// found in a later text gives exactly that text, and so on up to this one. Nothing where no such
/// chain ends in a text without TLS. Pure; any thread.
std::optional<Patch> provenWayBack(const QByteArray &text, const QList<QByteArray> &earlier,
                                   const std::optional<Version> &version, const QString &origin);

} // namespace milvus
