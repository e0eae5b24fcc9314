#pragma once

#include "core/milvus/document.h"

#include <QHash>

namespace milvus {

/// Finds the lines whose start lies within quotes, brackets or a text block, where a tab is no
/// indentation. Where a value ends is looked up once, however many lines it takes.
class Insides
{
public:
    explicit Insides(const Document &document)
        : m_document(document)
    {}

    bool contain(int line);

private:
    [[nodiscard]] int lastBefore(qsizetype offset) const;
    [[nodiscard]] bool isInScalar(int node, int line);
    qsizetype endOf(int node);
    int firstLineOf(int node);

    const Document &m_document;
    QHash<int, qsizetype> m_ends;
    QHash<int, int> m_firstLines;
};

} // namespace milvus
