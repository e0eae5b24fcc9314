#pragma once

#include "app/cli/commandline.h"
#include "core/plan/plan.h"

namespace cli {

/// The names typed with a repeatable option, in order; the error of the first that is none.
base::Result<QList<plan::SubjectAltName>> typedNames(const CommandLine &line,
                                                     const QString &option);
/// What there is to say about them: taken out of a URL, an address among host names, an underscore.
QList<base::Finding> remarksOnTypedNames(const CommandLine &line, const QString &option);

} // namespace cli
