#include "core/milvus/proof.h"

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
    {}

    int firstDifference()
    {
        int old = 0;
        const int oldCount = m_before.count();
        const int newCount = m_after.count();
        for (int index = 0; index < newCount; ++index) {
            const Node node = m_after.node(index);
            while (!m_open.empty() && m_open.back().node != node.parent)
                m_open.pop_back();
            int twin = -1;
            if (old < oldCount && isSame(m_before.node(old), node, role(index)))
                twin = old++;
            else if (!isIntended(node, role(index)))
                return index;
            if (node.last > index)
                m_open.push_back({index, twin});
        }
        return old == oldCount ? -1 : std::max(0, newCount - 1);
    }

private:
    struct Open
    {
        int node = -1;
        int twin = -1; ///< the old node it was; -1 when it is new
    };

    [[nodiscard]] Role role(int node) const { return m_role[static_cast<size_t>(node)]; }

    /// Whether the old value stands here still, or the value of a target, or a section that was
    /// empty.
    [[nodiscard]] bool isSame(const Node &was, const Node &is, Role role) const
    {
        const int parent = m_open.empty() ? -1 : m_open.back().twin;
        if (was.parent != parent || was.key != is.key || was.keyIsPlain != is.keyIsPlain ||
            was.keyIsSimple != is.keyIsSimple || (was.keyAt < 0) != (is.keyAt < 0))
            return false;
        if (role == Role::Leaf)
            return is.kind == Kind::Scalar && (was.kind == Kind::Scalar || was.kind == Kind::Null);
        if (role == Role::Section && was.kind == Kind::Null && isCollection(is))
            return true;
        return was.kind == is.kind && was.isFlow == is.isFlow && was.isQuoted == is.isQuoted &&
               was.isAnchored == is.isAnchored && was.isTagged == is.isTagged &&
               was.value == is.value;
    }

    /// A new leaf or section: its parent is one of ours, and it is a target or on the way to one.
    static bool isIntended(const Node &node, Role role)
    {
        return (role == Role::Leaf && node.kind == Kind::Scalar) ||
               (role == Role::Section && isCollection(node));
    }

    static bool isCollection(const Node &node)
    {
        return node.kind == Kind::Map || node.kind == Kind::Sequence;
    }

    const Document &m_before;
    const Document &m_after;
    const std::vector<Role> &m_role;
    std::vector<Open> m_open; ///< the collections around the new node
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
                                      const KeyIndex &index, const QList<Target> &targets)
{
    const auto roles = rolesOf(index, static_cast<size_t>(after.count()), targets);
    if (const int node = firstDifference(before, after, roles); node >= 0)
        return base::fail(base::Code::PatchNotProven, {index.writtenPath(node)});
    for (const Target &target : targets) {
        const QList<int> found = index.find(target.key);
        if (found.isEmpty() && target.isOptional)
            continue;
        if (found.size() != 1 || !target.isMetBy(after.node(found.first())))
            return base::fail(base::Code::PatchNotProven, {QString::fromUtf8(target.key)});
    }
    return {};
}

} // namespace milvus
