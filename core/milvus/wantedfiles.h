#pragma once

#include "core/milvus/mendcommands.h"
#include "core/milvus/rendertext.h"

namespace milvus {

/// The files of the plan that its mode makes Milvus open, and where they lie here.
QList<Wanted> filesOfPlan(const ContainerPlan &plan);

/// Those that a configuration names by an absolute path; a relative one is below Milvus's own
/// folder. Where they lie here is not known unless under the same path. Looks at the disk.
QList<Wanted> filesOfSettings(const TlsSettings &settings);

} // namespace milvus
