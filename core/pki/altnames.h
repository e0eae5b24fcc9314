#pragma once

#include "core/pki/handle.h"
#include "core/plan/plan.h"

#include <QList>

namespace pki {

/// DNS, IP, URI and e-mail entries in their order; other kinds (directoryName, otherName, …) are
/// left out.
QList<plan::SubjectAltName> readAltNames(const GENERAL_NAMES &names);

/// The SAN of canonical names, each checked against its kind; null when a name does not fit (an
/// address that is none, characters outside ASCII).
AltNamesHandle makeAltNames(const QList<plan::SubjectAltName> &names);

} // namespace pki
