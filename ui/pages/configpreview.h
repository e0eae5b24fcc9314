#pragma once

#include "core/milvus/patch.h"
#include "core/milvus/rendering.h"

namespace pages {

/// One way of telling Milvus to use TLS, ready to show.
struct ConfigPreview
{
    milvus::Rendering rendering = milvus::Rendering::MilvusYaml;
    QString path = {}; ///< milvus.yaml that would be changed; empty: nothing is there to change
    milvus::Patch patch = {}; ///< MilvusYaml only
    QByteArray text = {};     ///< the whole file as it should be
};

/// Reads the chosen milvus.yaml and plans its change, or makes the text of another way. Without a
/// milvus.yaml the text of a new one. Blocking; any thread.
base::Result<ConfigPreview> previewOf(const plan::Plan &plan, milvus::Rendering rendering);

/// The version of the plan when it is known and a version.
std::optional<milvus::Version> knownVersion(const plan::Plan &plan);

} // namespace pages
