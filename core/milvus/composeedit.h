#pragma once

#include "core/milvus/composereader.h"
#include "core/milvus/quoting.h"
#include "core/milvus/replacement.h"

namespace milvus {

/// A scalar in these quotes; without any only when `isPlain` says that it needs none.
QByteArray scalarText(const QString &text, Quotes quotes, bool isPlain);

/// One new entry of a list or mapping in a Compose service, in each of the ways it may have to be
/// written.
struct ComposeItem
{
    QByteArrayList lines; ///< "a: b" or more lines of a mapping; one line for a scalar
    QByteArray flow;      ///< within [ ] or { }; empty: cannot be written there
    QString shown;        ///< for people, as the edit's new text
    Why why = Why::Mount;
};

/// Writes into one service of a Compose file, at places found by parsing: only there, and only
/// where nothing else can change with it.
class ComposeEditor
{
public:
    /// `service`: the node of the service's mapping.
    ComposeEditor(const Document &document, int service);

    /// Whether the service can be written into at all: no anchor, alias, tag, `extends` on the way
    /// (YamlUnsafe), no key twice (YamlKeyRepeated), not in braces (YamlFlowStyle).
    [[nodiscard]] base::Result<> checkService() const;
    /// The node of a section that may be written into; -1 when the service has none. Errors as
    /// above.
    [[nodiscard]] base::Result<int> section(const QByteArray &name) const;
    /// The items at the end of the section, as list entries or (`isMapping`) as keys; a section
    /// that is not there is made behind the first of `neighbours` that is.
    [[nodiscard]] base::Result<Replacement> add(const QByteArray &name,
                                                const QList<ComposeItem> &items, bool isMapping,
                                                const QByteArrayList &neighbours) const;
    /// Another text for a scalar, in its quotes; `isPlain`: it needs none. YamlUnsafe for a value
    /// that is not simple.
    [[nodiscard]] base::Result<Replacement> replace(int node, const QString &value, bool isPlain,
                                                    Why why) const;

    [[nodiscard]] Quotes quotesOf(int node) const;

private:
    struct Layout
    {
        qsizetype indent = 0; ///< spaces before the dash or key
        QByteArray lead;      ///< "- ", or nothing
    };

    [[nodiscard]] base::Result<> checkNode(int node) const;
    [[nodiscard]] base::Result<Layout> layoutOf(int section, bool isMapping) const;
    [[nodiscard]] Layout newLayout(bool isMapping) const;
    [[nodiscard]] QByteArray linesOf(const QList<ComposeItem> &items, const Layout &layout,
                                     const QByteArray &lineBreak) const;
    [[nodiscard]] Replacement afterLine(int line, const QByteArray &bytes,
                                        const QByteArray &lineBreak) const;
    [[nodiscard]] base::Result<Replacement> intoFlow(int section,
                                                     const QList<ComposeItem> &items) const;
    [[nodiscard]] base::Result<Replacement> newSection(const QByteArray &name,
                                                       const QList<ComposeItem> &items,
                                                       bool isMapping,
                                                       const QByteArrayList &neighbours) const;

    const Document &m_document;
    ComposeReader m_reader;
    int m_service;
};

} // namespace milvus
