#pragma once

#include "core/base/files.h"
#include "core/base/result.h"
#include "core/milvus/nodetable.h"

#include <QByteArray>

namespace milvus {

/// The largest configuration file that is read: a million lines and more; Milvus's own has 1 500.
inline constexpr qint64 largestFile = 64 * base::mebibyte;

/// A YAML file as a flat list of nodes in the order of the text, without resolving aliases: linear
/// in time and memory whatever the input. Only the first document of a stream exists for Milvus, so
/// a second one is refused.
class Document
{
public:
    /// Limits: largestFile, 64 levels, 3 000 000 nodes (YamlTooLarge). Other errors: YamlNotUtf8,
    /// YamlSyntax, YamlTab, YamlRefused (what only Milvus's own reader stops at),
    /// YamlManyDocuments, YamlUnsafe (characters that this reader takes for line breaks).
    static base::Result<Document> parse(const QByteArray &text, const QString &origin);
    /// The same by Milvus's eyes, which never get to see what follows the first document: a second
    /// one, or a line that stands further left than the first.
    static base::Result<Document> parseFirst(const QByteArray &text, const QString &origin);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const LineMap &lines() const { return m_lines; }
    [[nodiscard]] bool isEmpty() const { return count() == 0; } ///< nothing but comments
    [[nodiscard]] int count() const { return m_nodes.count(); } ///< of nodes
    [[nodiscard]] Node node(int index) const { return m_nodes.node(index, m_lines); } ///< 0: root
    [[nodiscard]] qsizetype column(qsizetype offset) const;
    /// The line "..." that ends the document; one behind the last line where none does.
    [[nodiscard]] int endLine() const;

private:
    enum class Rest { Refused, Ignored };

    explicit Document(const QByteArray &text);
    static base::Result<Document> parse(const QByteArray &text, const QString &origin, Rest rest);

    QByteArray m_text;
    LineMap m_lines;
    NodeTable m_nodes;
};

} // namespace milvus
