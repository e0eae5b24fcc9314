#pragma once

#include "core/milvus/linemap.h"

#include <QByteArray>

#include <vector>

namespace milvus {

/// One value of a YAML file with the places of its key and itself in the text. Its words are views
/// into the document and live as long as that.
struct Node
{
    enum class Kind : quint8 { Map, Sequence, Scalar, Null, Alias };
    Kind kind = Kind::Null;
    bool isFlow = false;   ///< a map or sequence in { } or [ ]
    bool isQuoted = false; ///< or a block scalar: not plain
    bool isAnchored = false;
    bool isTagged = false;
    bool keyIsPlain = true;  ///< the key is a scalar without quotes
    bool keyIsSimple = true; ///< false: the key is an alias, or unusable
    /// The key is a collection, nothing, or has a tag or an anchor: nobody writes that for Milvus,
    /// and for most of it yaml.v2 refuses the whole file.
    bool keyIsUnusable = false;
    int parent = -1;
    int last = -1;        ///< index of the last node inside it; its own index when there is none
    qsizetype keyAt = -1; ///< -1: not the value of a key
    qsizetype at = 0;     ///< of no use for Null: there may be nothing in the text
    QByteArrayView key;
    QByteArrayView value; ///< of a scalar, as YAML decodes it
    const LineMap *lines = nullptr;

    /// 1-based: of the key, else of the value. Takes a search: not for every node of a large file.
    [[nodiscard]] int line() const { return lines->lineAt(keyAt >= 0 ? keyAt : at); }
};

/// The nodes of a text, packed: a million lines have a million of them, and a patch holds two such
/// tables at once. Words are kept as the places where they stand; those that do not stand in the
/// text as they mean (escapes, several lines) are kept beside it. Views the text.
class NodeTable
{
public:
    struct Words
    {
        int size = 0; ///< of decoded ones: their number
        bool isDecoded = false;
    };
    struct Entry
    {
        int parent = -1;
        int last = -1;
        int keyAt = -1; ///< texts are far below 2 GiB
        int at = 0;
        int keySize = 0; ///< as Words::size
        int valueSize = 0;
        Node::Kind kind : 3 = Node::Kind::Null;
        bool isFlow : 1 = false;
        bool isQuoted : 1 = false;
        bool isAnchored : 1 = false;
        bool isTagged : 1 = false;
        bool keyIsPlain : 1 = true;
        bool keyIsSimple : 1 = true;
        bool keyIsUnusable : 1 = false;
        bool keyIsDecoded : 1 = false;
        bool valueIsDecoded : 1 = false;
    };

    static constexpr int most = 3'000'000;

    explicit NodeTable(QByteArrayView text)
        : m_text(text)
    {}

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] Node node(int index, const LineMap &lines) const;

    void reserve(int count) { m_entries.reserve(static_cast<size_t>(count)); }
    /// The new node's index, which is also its `last`.
    int add(const Entry &entry);
    void setLast(int node, int last) { m_entries[static_cast<size_t>(node)].last = last; }
    /// What a scalar means that begins at `at`, behind its quote when it has one.
    Words words(qsizetype at, QByteArrayView meaning);

private:
    struct Piece
    {
        int at = 0;
        int size = 0;
    };
    [[nodiscard]] QByteArrayView view(int at, int size, bool isDecoded) const;

    QByteArrayView m_text;
    std::vector<Entry> m_entries;
    QByteArray m_decoded;
    std::vector<Piece> m_pieces; ///< of m_decoded
};

inline QByteArrayView NodeTable::view(int at, int size, bool isDecoded) const
{
    if (!isDecoded)
        return size == 0 ? QByteArrayView() : m_text.sliced(at, size);
    const Piece &piece = m_pieces[static_cast<size_t>(size)];
    return QByteArrayView(m_decoded).sliced(piece.at, piece.size);
}

inline Node NodeTable::node(int index, const LineMap &lines) const
{
    const Entry &entry = m_entries[static_cast<size_t>(index)];
    const int keyAt = entry.keyAt + (entry.keyIsPlain ? 0 : 1);
    const int valueAt = entry.at + (entry.isQuoted ? 1 : 0);
    return {entry.kind,
            entry.isFlow,
            entry.isQuoted,
            entry.isAnchored,
            entry.isTagged,
            entry.keyIsPlain,
            entry.keyIsSimple,
            entry.keyIsUnusable,
            entry.parent,
            entry.last,
            entry.keyAt,
            entry.at,
            view(keyAt, entry.keySize, entry.keyIsDecoded),
            view(valueAt, entry.valueSize, entry.valueIsDecoded),
            &lines};
}

} // namespace milvus
