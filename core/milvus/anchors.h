#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace milvus {

/// The anchors of a text while it is read, and how often yaml.v2, the reader in Milvus, would visit
/// its values: for each alias once more all that stands behind its anchor. It refuses a text in
/// which nearly all visits are such repetitions.
class Anchors
{
public:
    /// Where an anchored collection begins, so that it can be told how much there is in it.
    struct Begun
    {
        QByteArray name; ///< empty: it has no anchor
        int node = -1;
        double visits = 0;
    };

    /// A value or key is visited.
    void visit() { ++m_visits; }
    /// A scalar of which visit() was told. `node`: -1 for a key, as for begin().
    void add(const QByteArray &name, int node) { m_anchors.insert(name, {node, 1}); }
    Begun begin(const QByteArray &name, int node);
    void end(const Begun &begun);
    /// The node behind an anchor, -1 for a key; nothing when there is no such anchor.
    [[nodiscard]] std::optional<int> node(const QByteArray &name) const;
    /// An alias of a known anchor. Whether yaml.v2 still reads on.
    [[nodiscard]] bool takeAlias(const QByteArray &name);

private:
    struct Anchor
    {
        int node = -1;
        double visits = 0; ///< of what is still open: 0
    };

    QHash<QByteArray, Anchor> m_anchors;
    double m_visits = 1; ///< the document itself; beyond any integer for a text made to be
    double m_repeated = 0;
};

} // namespace milvus
