#pragma once

#include "core/milvus/keyindex.h"
#include "core/milvus/replacement.h"

namespace milvus {

/// Merges blocks that stand twice back into the first, as text: of values in both the later one
/// stays, what only the later block has goes to the end of the first, comments go with the keys
/// above or beside which they stand.
class BlockMerge
{
public:
    BlockMerge(const Document &document, const KeyIndex &index);

    /// YamlUnsafe and YamlFlowStyle for what cannot be moved as whole lines.
    base::Result<> merge(const KeyIndex::Repeated &twins);

    [[nodiscard]] const QList<Replacement> &replacements() const { return m_replacements; }
    [[nodiscard]] const QList<Edit> &edits() const { return m_edits; }

private:
    base::Result<> into(int first, int second);
    base::Result<> intoMap(int first, int second);
    base::Result<> intoEmpty(int first, int second);
    base::Result<> replaceScalar(int first, int second);
    base::Result<> replaceLines(int first, int second);
    base::Result<> checkMovable(int node) const;
    void moveComments(int first, int second, int above);
    [[nodiscard]] QByteArray indented(int firstLine, int lastLine, qsizetype shift) const;
    [[nodiscard]] int commentLine(int from, int to) const;
    [[nodiscard]] QByteArrayView commentBeside(int node) const;
    void insertAfter(int line, const QByteArray &lines);
    void noteMoved(int node);

    const Document &m_document;
    const KeyIndex &m_index;
    QList<Replacement> m_replacements;
    QList<Edit> m_edits;
};

} // namespace milvus
