#pragma once

#include "core/milvus/document.h"
#include "core/milvus/interpolation.h"

#include <QSet>

namespace milvus {

/// Walks the nodes of a Compose file by name.
class ComposeReader
{
public:
    /// `known`: what Compose knows to replace variables by.
    explicit ComposeReader(const Document &document, Variables known = {})
        : m_document(document)
        , m_known(std::move(known))
    {}
    /// A reader that follows "*name" and "<<", for one that changes nothing: what it finds may
    /// stand elsewhere.
    static ComposeReader following(const Document &document, Variables known);

    [[nodiscard]] const Variables &known() const { return m_known; }

    /// Where relative paths of the file begin.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    void setFolder(const QString &folder) { m_folder = folder; }

    [[nodiscard]] QList<int> children(int parent) const;
    [[nodiscard]] int child(int parent, QByteArrayView key) const;

    [[nodiscard]] QString text(int node) const { return interpolatedText(node).text; }
    [[nodiscard]] Interpolated interpolatedText(int node) const
    {
        return node < 0
                   ? Interpolated()
                   : interpolated(QString::fromUtf8(m_document.node(meant(node)).value), m_known);
    }
    [[nodiscard]] QString key(int node) const
    {
        return QString::fromUtf8(m_document.node(node).key);
    }
    [[nodiscard]] bool isScalar(int node) const
    {
        return m_document.node(meant(node)).kind == Node::Kind::Scalar;
    }

    [[nodiscard]] bool isQuoted(int node) const { return m_document.node(meant(node)).isQuoted; }

    /// What "!reset" and "!override" behind a key say about the files before this one.
    enum class Earlier { Merged, Replaced, Removed };
    [[nodiscard]] Earlier earlier(int node) const;

    [[nodiscard]] bool isAlias(int node) const
    {
        return m_document.node(meant(node)).kind == Node::Kind::Alias;
    }

    /// "source:target:ro", a target alone, or the same in long form; variables are replaced.
    struct Mount
    {
        QString source;
        QString target;
        bool isShort = true;
        bool isBind = false; ///< said to be one: its source is a path, whatever it looks like
    };
    [[nodiscard]] Mount mount(int node) const;

private:
    /// What an alias stands for; the node itself where it is none, or is not followed.
    [[nodiscard]] int meant(int node) const { return m_meant.value(node, node); }
    [[nodiscard]] QList<int> ownChildren(int parent) const;
    void takeChildren(int parent, QSet<int> &seen, QSet<QByteArray> &keys, QList<int> &found) const;

    const Document &m_document;
    Variables m_known;
    QString m_folder;
    QHash<int, int> m_meant;
};

} // namespace milvus
