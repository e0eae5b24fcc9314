#pragma once

#include "core/milvus/document.h"

namespace milvus {

/// Has yaml-cpp, which shares no code with libyaml, read the same text: both must find the same
/// keys and values in the same order, else PatchNotProven with the first key where they part. Does
/// nothing for more than 1 MiB, for which it would take seconds. Pure.
base::Result<> confirmBySecondReader(const Document &document);

} // namespace milvus
