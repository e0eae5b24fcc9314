#include "core/milvus/proof.h"

#include "core/milvus/keyindex.h"
#include "core/milvus/keys.h"

namespace milvus {

namespace {

using Kind = Node::Kind;

class Comparison
{
public:
    Comparison(const Document &before, const Document &after, const QList<Target> &targets)
        : m_before(before)
        , m_after(after)
        , m_index(after)
        , m_role(after.nodes().size(), Role::Other)
        , m_twin(after.nodes().size(), -1)
    {
        for (const Target &target : targets) {
            for (const int node : m_index.path(target.key))
                role(node) = Role::Section;
        }
        for (const Target &target : targets) {
            for (const int node : m_index.find(target.key))
                role(node) = Role::Leaf;
        }
    }

    /// The node of the new file at which the two part ways; -1 when they do not.
    int firstDifference()
    {
        int old = 0;
        const int oldCount = static_cast<int>(m_before.nodes().size());
        const int newCount = static_cast<int>(m_after.nodes().size());
        for (int node = 0; node < newCount; ++node) {
            if (old < oldCount && isSame(old, node))
                m_twin[static_cast<size_t>(node)] = old++;
            else if (!isIntended(node))
                return node;
        }
        return old == oldCount ? -1 : std::max(0, newCount - 1);
    }

    [[nodiscard]] QString name(int node) const { return m_index.writtenPath(node); }

private:
    enum class Role : quint8 { Other, Section, Leaf };

    Role &role(int node) { return m_role[static_cast<size_t>(node)]; }
    [[nodiscard]] int twin(int node) const
    {
        return node < 0 ? -1 : m_twin[static_cast<size_t>(node)];
    }

    /// Whether the old value stands here still, or the value of a target, or a section that was
    /// empty.
    bool isSame(int old, int node)
    {
        const Node &was = m_before.node(old);
        const Node &is = m_after.node(node);
        if (was.parent != twin(is.parent) || was.key != is.key || was.keyIsPlain != is.keyIsPlain ||
            was.keyIsSimple != is.keyIsSimple || (was.keyAt < 0) != (is.keyAt < 0))
            return false;
        if (role(node) == Role::Leaf)
            return is.kind == Kind::Scalar && (was.kind == Kind::Scalar || was.kind == Kind::Null);
        if (role(node) == Role::Section && was.kind == Kind::Null && is.kind == Kind::Map)
            return true;
        return was.kind == is.kind && was.isFlow == is.isFlow && was.isQuoted == is.isQuoted &&
               was.isAnchored == is.isAnchored && was.isTagged == is.isTagged &&
               was.value == is.value;
    }

    /// A new leaf or section: its parent is one of ours, and it is a target or on the way to one.
    bool isIntended(int node)
    {
        const Kind kind = m_after.node(node).kind;
        return (role(node) == Role::Leaf && kind == Kind::Scalar) ||
               (role(node) == Role::Section && kind == Kind::Map);
    }

    const Document &m_before;
    const Document &m_after;
    KeyIndex m_index;
    std::vector<Role> m_role;
    std::vector<int> m_twin; ///< by new node: the old one it was
};

} // namespace

base::Result<> proveOnlyTargetsDiffer(const Document &before, const Document &after,
                                      const QList<Target> &targets)
{
    Comparison comparison(before, after, targets);
    if (const int node = comparison.firstDifference(); node >= 0)
        return base::fail(base::Code::PatchNotProven, {comparison.name(node)});
    const KeyIndex index(after);
    for (const Target &target : targets) {
        const QList<int> found = index.find(target.key);
        if (found.isEmpty() && target.isOptional)
            continue;
        if (found.size() != 1 || !target.isMetBy(after.node(found.first()).value))
            return base::fail(base::Code::PatchNotProven, {QString::fromUtf8(target.key)});
    }
    return {};
}

} // namespace milvus
