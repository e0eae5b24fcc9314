#pragma once

#include "core/milvus/commentfilter.h"
#include "core/milvus/document.h"
#include "core/milvus/markoffsets.h"
#include "core/milvus/opencollections.h"

namespace milvus {

/// Turns libyaml's events for the first document of a text into the flat list of nodes. libyaml is
/// the C original of the reader in Milvus (yaml.v2), so both take and refuse the same texts; where
/// yaml.v2 refuses more, so does this: another YAML than 1.1, what is merged and no mapping, too
/// many aliases.
class NodeReader
{
public:
    static constexpr size_t maximumDepth = 64;

    /// libyaml gets the text, of which `lines` are, with its comments cut short. All three must
    /// outlive the reader.
    NodeReader(const QByteArray &text, const LineMap &lines, NodeTable &nodes);
    ~NodeReader();
    Q_DISABLE_COPY_MOVE(NodeReader)

    /// Errors: YamlSyntax, YamlTab, YamlRefused, YamlTooLarge.
    base::Result<> read(const QString &origin);
    /// Whether something follows the document that was read. After read().
    bool hasMore();
    /// What the parser stumbled over last.
    [[nodiscard]] base::Error syntaxError(const QString &origin) const;

private:
    static int feed(void *reader, unsigned char *buffer, size_t size, size_t *filled);
    base::Result<> take(const yaml_event_t &event, const QString &origin);
    base::Result<> takeAlias(const yaml_event_t &event, const QString &origin);
    base::Result<> takeScalar(const yaml_event_t &event, const QString &origin);
    base::Result<> open(NodeTable::Entry node, const yaml_char_t *anchor, const yaml_event_t &event,
                        const QString &origin);
    [[nodiscard]] qsizetype behindProperties(qsizetype at) const;

    QByteArrayView m_text;
    const LineMap &m_lines;
    NodeTable &m_nodes;
    MarkOffsets m_offsets;
    ShortComments m_input;
    QByteArrayView m_piece; ///< of it, what libyaml has not got yet
    yaml_parser_t m_parser = {};
    OpenCollections m_open;
    Anchors m_anchors;
};

} // namespace milvus
