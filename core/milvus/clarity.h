#pragma once

#include "core/milvus/keyindex.h"

#include <optional>

namespace milvus {

/// Whether the text of a file shows what Milvus takes for a setting. Linear in the file, once.
/// Views document and index, which must outlive it.
class Clarity
{
public:
    /// What hides a value: an alias "*", a merge key "<<" or a tag "!" on the way to it.
    struct Veil
    {
        int node = -1;
        QString what;
    };
    /// One setting under two spellings with two values: Milvus takes either, by chance.
    struct Twins
    {
        int first = -1;
        int second = -1;
    };

    Clarity(const Document &document, const KeyIndex &index);

    [[nodiscard]] std::optional<Veil> veil(QByteArrayView key) const;
    [[nodiscard]] std::optional<Twins> twins(QByteArrayView key) const;

private:
    const Document &m_document;
    const KeyIndex &m_index;
    QHash<int, Veil> m_inMaps; ///< by mapping: a key of it that does not say what it brings
};

/// The text that Milvus makes of a value: of a list its items with commas.
QString leafText(const Document &document, int node);

} // namespace milvus
