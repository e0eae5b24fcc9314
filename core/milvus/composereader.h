#pragma once

#include "core/milvus/document.h"
#include "core/milvus/interpolation.h"

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

    [[nodiscard]] const Variables &known() const { return m_known; }

    [[nodiscard]] QList<int> children(int parent) const
    {
        QList<int> found;
        if (parent < 0)
            return found;
        for (int child = parent + 1; child <= m_document.node(parent).last;
             child = m_document.node(child).last + 1)
            found.append(child);
        return found;
    }

    [[nodiscard]] int child(int parent, QByteArrayView key) const
    {
        for (const int node : children(parent)) {
            if (m_document.node(node).keyAt >= 0 && m_document.node(node).key == key)
                return node;
        }
        return -1;
    }

    [[nodiscard]] QString text(int node) const { return interpolatedText(node).text; }
    [[nodiscard]] Interpolated interpolatedText(int node) const
    {
        return node < 0 ? Interpolated()
                        : interpolated(QString::fromUtf8(m_document.node(node).value), m_known);
    }
    [[nodiscard]] QString key(int node) const
    {
        return QString::fromUtf8(m_document.node(node).key);
    }
    [[nodiscard]] bool isScalar(int node) const
    {
        return m_document.node(node).kind == Node::Kind::Scalar;
    }

    [[nodiscard]] bool isQuoted(int node) const { return m_document.node(node).isQuoted; }

    /// What "!reset" and "!override" behind a key say about the files before this one.
    enum class Earlier { Merged, Replaced, Removed };
    [[nodiscard]] Earlier earlier(int node) const;

    [[nodiscard]] bool isAlias(int node) const
    {
        return m_document.node(node).kind == Node::Kind::Alias;
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
    const Document &m_document;
    Variables m_known;
};

} // namespace milvus
