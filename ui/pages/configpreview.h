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
    QByteArray text = {};     ///< the whole file as it should be; as it is when `refused`
    std::optional<base::Error> refused = {};   ///< why the file cannot be read or changed
    std::optional<base::Finding> repairs = {}; ///< the change mends this and nothing else
    /// What is wrong in the file and in what Milvus reads beside it, and what is worth knowing.
    QList<base::Finding> findings = {};

    /// There is a file and something in it to change.
    [[nodiscard]] bool changesFile() const;
    /// Where the reading ended, 1-based; 0: not known.
    [[nodiscard]] int refusedLine() const;
};

/// Reads the chosen milvus.yaml and plans its change, or makes the text of another way. Without a
/// milvus.yaml the text of a new one. Looks also at what Milvus reads beside the file. Blocking;
/// any thread.
ConfigPreview previewOf(const plan::Plan &plan, milvus::Rendering rendering);

/// The edit that mends a finding in the file it is about. Blocking; any thread.
ConfigPreview repairOf(const plan::Plan &plan, const base::Finding &finding);

/// The version of the plan when it is known and a version.
std::optional<milvus::Version> knownVersion(const plan::Plan &plan);

} // namespace pages
