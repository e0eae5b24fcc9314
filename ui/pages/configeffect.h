#pragma once

#include "ui/pages/configpreview.h"

namespace pages {

/// What Milvus uses once the text of the preview is written where it belongs; nothing for a way
/// that is not read here, and where nobody knows what starts Milvus. Reads the disk; any thread.
std::optional<milvus::Effective> effectOf(const plan::Deployment &deployment,
                                          const ConfigPreview &preview);

/// That Milvus would not start, unless a finding of the preview says so already.
QList<base::Finding> refusalIn(const ConfigPreview &preview);

} // namespace pages
