#include "core/milvus/repairsteps.h"

#include "core/milvus/replacement.h"
#include "core/milvus/settings.h"
#include "core/milvus/valuelines.h"

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Result;

class Dropping
{
public:
    Dropping(const Document &document, const QList<int> &dead)
        : m_document(document)
        , m_isDead(static_cast<size_t>(document.count()), false)
        , m_left(static_cast<size_t>(document.count()), 0)
    {
        for (int node = 1; node < document.count(); ++node)
            ++m_left[static_cast<size_t>(document.node(node).parent)];
        for (const int node : dead)
            markDead(node);
    }

    /// Nodes that go, sections with nothing else in them included.
    [[nodiscard]] const std::vector<bool> &isDead() const { return m_isDead; }

    [[nodiscard]] Result<QList<Replacement>> plan() const
    {
        QList<Replacement> replacements;
        const int count = m_document.count();
        for (int index = 0; index < count; ++index) {
            if (!m_isDead[static_cast<size_t>(index)])
                continue;
            const bool isInFlow = m_document.node(m_document.node(index).parent).isFlow;
            const int last = isInFlow ? lastDeadBeside(index) : index;
            const auto span = isInFlow ? entriesInFlow(index, last) : entryLines(index);
            if (!span)
                return tl::make_unexpected(span.error());
            replacements.append({*span, {}, Why::Repair, {}});
            index = m_document.node(last).last;
        }
        return replacements;
    }

private:
    void markDead(int node)
    {
        for (; node > 0 && !m_isDead[static_cast<size_t>(node)];
             node = m_document.node(node).parent) {
            m_isDead[static_cast<size_t>(node)] = true;
            if (--m_left[static_cast<size_t>(m_document.node(node).parent)] > 0)
                return;
        }
    }

    [[nodiscard]] Result<Span> unsafe(const Node &node) const
    {
        return base::fail(Code::YamlUnsafe,
                          {QString::number(node.line()), QString::fromUtf8(node.key)});
    }

    [[nodiscard]] Result<Span> entryLines(int index) const
    {
        const Node node = m_document.node(index);
        const auto last = lastLineOf(m_document, index);
        if (!last || !beginsLine(m_document, node))
            return unsafe(node);
        return spanOfLines(m_document.lines(), m_document.text(), node.line(), *last);
    }

    /// The last of the dead entries of a { } that follow this one without another in between.
    [[nodiscard]] int lastDeadBeside(int index) const
    {
        const int end = m_document.node(m_document.node(index).parent).last;
        int next = m_document.node(index).last + 1;
        while (next <= end && m_isDead[static_cast<size_t>(next)])
            next = m_document.node(index = next).last + 1;
        return index;
    }

    /// Entries with the comma behind them; the last ones with the comma before them.
    [[nodiscard]] Result<Span> entriesInFlow(int first, int last) const
    {
        const Node node = m_document.node(first);
        const Node lastNode = m_document.node(last);
        const QByteArrayView text = m_document.text();
        const auto key = keySpan(m_document, node);
        const auto value = valueSpan(m_document, lastNode);
        qsizetype end = lastNode.isFlow ? flowEnd(text, lastNode.at) : value ? value->end() : -1;
        if (!key || end < 0)
            return unsafe(key ? lastNode : node);
        qsizetype begin = key->at;
        const auto isBlank = [&](qsizetype at) { return text[at] == ' ' || text[at] == '\t'; };
        while (end < text.size() && isBlank(end))
            ++end;
        if (end < text.size() && text[end] == ',') {
            ++end;
            while (end < text.size() && isBlank(end))
                ++end;
        } else if (first > node.parent + 1) { // not the first
            while (begin > 0 && text[begin - 1] != ',')
                --begin;
            --begin;
        }
        if (begin < 0 || text.sliced(begin, end - begin).contains('\n'))
            return base::fail(Code::YamlFlowStyle, {QString::number(node.line())});
        return Span{begin, end - begin};
    }

    const Document &m_document;
    std::vector<bool> m_isDead;
    std::vector<int> m_left; ///< by section: entries that stay
};

QList<Edit> editsFor(const Document &document, const KeyIndex &index,
                     const std::vector<bool> &isDead)
{
    QList<Edit> edits;
    const int count = document.count();
    int end = 0; // of the dead section we are in
    for (int node = 0; node < count; ++node) {
        if (isDead[static_cast<size_t>(node)])
            end = std::max(end, document.node(node).last + 1);
        const bool isLeaf = document.node(node).kind != Node::Kind::Map;
        if (node < end && isLeaf && document.node(node).keyAt >= 0)
            edits.append(
                {index.writtenPath(node), writtenValue(document, document.node(node)), {}, 0});
    }
    return edits;
}

/// A dead key in a block that a later twin hides comes to light only when the twins are merged.
auto repeatedError(const Document &document, const KeyIndex &index)
{
    const KeyIndex::Repeated &twins = index.repeated().first();
    return base::fail(Code::YamlKeyRepeated, {index.writtenPath(twins.second),
                                              QString::number(document.node(twins.first).line()),
                                              QString::number(document.node(twins.second).line())});
}

} // namespace

Result<Mended> dropDeadKeys(Document document, Code code, const QString &origin)
{
    Mended mended = {std::move(document), {}};
    constexpr int most = 8; // each brings to light what twins hid; more than that is no file
    for (int round = 0; round < most; ++round) {
        const Document &before = mended.document;
        const KeyIndex index(before);
        const QList<int> dead = deadKeys(before, index, code);
        if (dead.isEmpty())
            return mended;
        const Dropping dropping(before, dead);
        const auto replacements = dropping.plan();
        if (!replacements)
            return tl::make_unexpected(replacements.error());
        auto after = Document::parse(
            withEndOf(before.text(), replaced(before.text(), *replacements)), origin);
        const QString key = index.writtenPath(dead.first());
        if (!after)
            return base::fail(Code::PatchNotProven, {key}, after.error().detail);
        const KeyIndex afterIndex(*after);
        const Dropping rest(*after, deadKeys(*after, afterIndex, code));
        if (!Settings(before, dropping.isDead()).hasSameValues(Settings(*after, rest.isDead())))
            return index.repeated().isEmpty() ? base::fail(Code::PatchNotProven, {key})
                                              : repeatedError(before, index);
        if (round == 0)
            mended.edits = editsFor(before, index, dropping.isDead());
        mended.document = std::move(*after);
    }
    const KeyIndex index(mended.document);
    return index.repeated().isEmpty() ? base::fail(Code::PatchNotProven, {origin})
                                      : repeatedError(mended.document, index);
}

} // namespace milvus
