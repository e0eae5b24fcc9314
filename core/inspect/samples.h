#pragma once

#include "core/base/publishedsamples.h"

#include <QByteArray>
#include <QString>

namespace inspect {

using base::isPublishedKey;
using base::isPublishedSample;

/// Whether a name is of the domains in the openssl.cnf of Milvus's documentation
/// (certificates.md 1.4 no. 8).
bool isSampleName(const QString &name);

} // namespace inspect
