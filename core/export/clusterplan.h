#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace exporter {

/// The plan with the subjects, names, key kind and days that the certificates in its folder have:
/// what cert-manager is to issue in their place. Without a client's certificate where only the
/// server shows one. Errors: those of planOfBundle(). Blocking.
base::Result<plan::Plan> asIssued(plan::Plan plan);

/// What stands between the CA of a folder and a cluster that is to sign with it: CaKeyLocked for a
/// ca.key under a passphrase, CaKeyMissing for none, or why it cannot be read. Blocking.
QList<base::Finding> clusterCaProblems(const QString &folder);

} // namespace exporter
