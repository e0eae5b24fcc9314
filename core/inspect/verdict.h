#pragma once

#include "core/inspect/inspect.h"

namespace inspect {

/// The sentence at the top, as values. Good: there is a certificate and no finding is a problem.
Verdict verdictOn(const Report &report);

} // namespace inspect
