#pragma once

#include "core/base/files.h"
#include "core/base/result.h"
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
    int line = 0; ///< 1-based: of the key, else of the value
    int parent = -1;
    int last = -1;        ///< index of the last node inside it; its own index when there is none
    qsizetype keyAt = -1; ///< -1: not the value of a key
    qsizetype at = 0;     ///< of no use for Null: there may be nothing in the text
    QByteArrayView key;
    QByteArrayView value; ///< of a scalar, as YAML decodes it
};

/// The largest configuration file that is read: a million lines and more; Milvus's own has 1 500.
inline constexpr qint64 largestFile = 64 * base::mebibyte;

/// A YAML file as a flat list of nodes in the order of the text, without resolving aliases: linear
/// in time and memory whatever the input. Only the first document of a stream exists for Milvus, so
/// a second one is refused.
class Document
{
public:
    /// Limits: largestFile, 64 levels, 3 000 000 nodes (YamlTooLarge). Other errors: YamlNotUtf8,
    /// YamlSyntax, YamlTab, YamlManyDocuments, YamlUnsafe (characters that Milvus's own reader
    /// takes for line breaks).
    static base::Result<Document> parse(const QByteArray &text, const QString &origin);
    /// The same by Milvus's eyes, which never get to see what follows the first document: a second
    /// one, or a line that stands further left than the first.
    static base::Result<Document> parseFirst(const QByteArray &text, const QString &origin);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const LineMap &lines() const { return m_lines; }
    [[nodiscard]] const std::vector<Node> &nodes() const
    {
        return m_nodes;
    } ///< the root first; empty: no content
    [[nodiscard]] const Node &node(int index) const { return m_nodes[static_cast<size_t>(index)]; }
    [[nodiscard]] qsizetype column(qsizetype offset) const;

private:
    enum class Rest { Refused, Ignored };

    explicit Document(const QByteArray &text);
    static base::Result<Document> parse(const QByteArray &text, const QString &origin, Rest rest);

    QByteArray m_text;
    LineMap m_lines;
    std::vector<Node> m_nodes;
    std::vector<QByteArray> m_decoded; ///< words that do not stand in the text as they mean
};

} // namespace milvus
