#pragma once

#include "core/milvus/document.h"

#include <QRegularExpression>

namespace milvus {

/// Walks the nodes of a Compose file by name.
class ComposeReader
{
public:
    explicit ComposeReader(const Document &document)
        : m_document(document)
    {}

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

    [[nodiscard]] QString text(int node) const
    {
        return node < 0 ? QString() : expanded(m_document.node(node).value);
    }
    [[nodiscard]] QString key(int node) const
    {
        return QString::fromUtf8(m_document.node(node).key);
    }
    [[nodiscard]] bool isScalar(int node) const
    {
        return m_document.node(node).kind == Node::Kind::Scalar;
    }

    [[nodiscard]] bool isAlias(int node) const
    {
        return m_document.node(node).kind == Node::Kind::Alias;
    }

    /// "source:target:ro" or the same in long form, with the defaults of variables.
    struct Mount
    {
        QString source;
        QString target;
        bool isShort = true;
    };
    [[nodiscard]] Mount mount(int node) const
    {
        if (!isScalar(node))
            return {text(child(node, "source")), text(child(node, "target")), false};
        const QStringList parts = text(node).split(QLatin1Char(':'));
        return {parts.value(0), parts.value(1)};
    }

private:
    /// "${NAME:-default}" with its default: we do not know the environment Compose will have.
    /// "$$" is a dollar.
    static QString expanded(QByteArrayView value)
    {
        static const QRegularExpression variable(
            QStringLiteral("\\$\\{[A-Za-z_][A-Za-z0-9_]*:?-([^{}]*)\\}"));
        static const QString twice = QStringLiteral("$$");
        QStringList parts = QString::fromUtf8(value).split(twice);
        for (QString &part : parts)
            part.replace(variable, QStringLiteral("\\1"));
        return parts.join(QLatin1Char('$'));
    }

    const Document &m_document;
};

} // namespace milvus
