#pragma once

#include "app/cli/output.h"
#include "core/bundle/generate.h"
#include "core/inspect/inspect.h"

namespace cli {

/// Tells about freshly made files: a table for people, `files` and dates for scripts.
void tellGenerated(const bundle::GenerateReport &report, Output &out);

/// Tells which names are written otherwise in a certificate than people write them.
void tellTwoForms(const QList<plan::SubjectAltName> &names, Output &out);

/// Tells what was found: verdict, a line for each object; findings are left to the caller.
void tellInspected(const inspect::Report &report, Output &out);

} // namespace cli
