#pragma once

#include "core/bundle/makeset.h"

namespace bundle {

/// Reads a written set back and judges it against itself and the plan as a strict stranger would:
/// every file holds what was made, keys are 0600 and belong to their certificates and requests,
/// both chains verify for their purpose and not for the other, every name is covered, dates lie
/// within the CA's. SelfCheckFailed with file and reason otherwise.
/// `passphrase` opens ca.key when it is under one.
base::Result<> checkSet(const QString &folder, const NewSet &set, const plan::Plan &plan,
                        const base::Secret &passphrase);

} // namespace bundle
