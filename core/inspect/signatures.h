#pragma once

#include "core/inspect/inspect.h"

namespace inspect {

/// Marks every certificate that carries a good signature by the key of an authority among the
/// objects, directly or through authorities among them; a root by its own. Looks at signatures
/// only, not at dates or purposes.
void markSigned(QList<Object> &objects);

} // namespace inspect
