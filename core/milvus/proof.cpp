#include "core/milvus/proof.h"

#include "core/milvus/keyindex.h"
#include "core/milvus/keys.h"

namespace milvus {

namespace {

class Comparing
{
    using Kind = Node::Kind;

public:
    Comparing(const Document &before, const Document &after, const std::vector<Role> &roles)
        : m_before(before)
        , m_after(after)
        , m_role(roles)
        , m_twin(after.nodes().size(), -1)
    {}

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

private:
    [[nodiscard]] Role role(int node) const { return m_role[static_cast<size_t>(node)]; }
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
        if (role(node) == Role::Section && was.kind == Kind::Null && isCollection(is))
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
               (role(node) == Role::Section && isCollection(m_after.node(node)));
    }

    static bool isCollection(const Node &node)
    {
        return node.kind == Kind::Map || node.kind == Kind::Sequence;
    }

    const Document &m_before;
    const Document &m_after;
    const std::vector<Role> &m_role;
    std::vector<int> m_twin; ///< by new node: the old one it was
};

std::vector<Role> rolesOf(const KeyIndex &index, size_t count, const QList<Target> &targets)
{
    std::vector<Role> roles(count, Role::Other);
    for (const Target &target : targets) {
        for (const int node : index.path(target.key))
            roles[static_cast<size_t>(node)] = Role::Section;
    }
    for (const Target &target : targets) {
        for (const int node : index.find(target.key))
            roles[static_cast<size_t>(node)] = Role::Leaf;
    }
    return roles;
}

} // namespace

int firstDifference(const Document &before, const Document &after, const std::vector<Role> &roles)
{
    return Comparing(before, after, roles).firstDifference();
}

base::Result<> proveOnlyTargetsDiffer(const Document &before, const Document &after,
                                      const QList<Target> &targets)
{
    const KeyIndex index(after);
    const auto roles = rolesOf(index, after.nodes().size(), targets);
    if (const int node = firstDifference(before, after, roles); node >= 0)
        return base::fail(base::Code::PatchNotProven, {index.writtenPath(node)});
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
