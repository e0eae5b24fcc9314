#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace exporter {

/// The plan that an existing set looks made from: subject, names, key kind and days of its
/// certificates. SetIncomplete without ca.pem, server.pem or client.pem; KeyKindUnknown for a key
/// that no plan can ask for; the files' own errors otherwise. Blocking.
base::Result<plan::Plan> planOfBundle(const QString &folder);

/// The same by ca.pem and server.pem alone; what is the client's is that of a new plan.
base::Result<plan::Plan> planOfServer(const QString &folder);

} // namespace exporter
