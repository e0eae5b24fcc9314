#pragma once

#include "core/milvus/document.h"
#include "core/milvus/newkeys.h"

#include <optional>

namespace milvus {

/// How the sections of a file are laid out, for keys that are to look as if they had always been
/// there.
class SectionLayout
{
public:
    explicit SectionLayout(const Document &document);

    /// Indentation and key style of what stands in a section; -1: of a file without content.
    [[nodiscard]] KeyStyle style(int section) const;
    /// The line where a value ends; nothing when it is a kind of scalar that may take several
    /// lines.
    [[nodiscard]] std::optional<int> lastLine(int node) const;

private:
    [[nodiscard]] qsizetype step(int section) const;
    [[nodiscard]] int outermostFlow(int node) const;

    const Document &m_document;
};

} // namespace milvus
