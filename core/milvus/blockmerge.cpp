#include "core/milvus/blockmerge.h"

#include "core/milvus/keys.h"
#include "core/milvus/repairsteps.h"
#include "core/milvus/valuelines.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;

base::Result<> notMovable(const Node &node, const QString &what)
{
    return base::fail(Code::YamlUnsafe, {QString::number(node.line()), what});
}

bool isBlockMap(const Node &node)
{
    return node.kind == Node::Kind::Map && !node.isFlow;
}

bool isScalar(const Node &node)
{
    return node.kind == Node::Kind::Scalar || node.kind == Node::Kind::Null;
}

} // namespace

BlockMerge::BlockMerge(const Document &document, const KeyIndex &index)
    : m_document(document)
    , m_index(index)
{}

base::Result<> BlockMerge::merge(const KeyIndex::Repeated &twins)
{
    for (const int node : {twins.first, twins.second}) {
        if (const auto checked = checkMovable(node); !checked)
            return checked;
    }
    const LineMap &lines = m_document.lines();
    const Node &later = m_document.node(twins.second);
    const auto last = lastLineOf(m_document, twins.second);
    if (!last)
        return notMovable(later, u"|"_s);
    const int begin = commentsAbove(lines, later.line());
    const qsizetype earlier = m_edits.size();
    moveComments(twins.first, twins.second, begin);
    if (const auto merged = into(twins.first, twins.second); !merged)
        return merged;
    if (m_edits.size() == earlier) // an empty twin
        m_edits.append({m_index.writtenPath(twins.first), {}, {}, 0});
    const Span span = spanOfLines(lines, m_document.text(), begin, *last);
    m_replacements.append({span, {}, Why::Repair, {}});
    return {};
}

/// Whether lines of this entry can be taken out and put elsewhere.
base::Result<> BlockMerge::checkMovable(int index) const
{
    const Node &entry = m_document.node(index);
    if (m_document.node(entry.parent).isFlow)
        return base::fail(Code::YamlFlowStyle, {QString::number(entry.line())});
    if (!beginsLine(m_document, entry))
        return notMovable(entry, QString::fromUtf8(entry.key));
    for (int inner = index; inner <= entry.last; ++inner) {
        const Node &node = m_document.node(inner);
        if (node.kind == Node::Kind::Alias)
            return notMovable(node, u"*"_s);
        if (node.isAnchored)
            return notMovable(node, u"&"_s);
        if (node.isTagged)
            return notMovable(node, u"!"_s);
        if (node.keyAt >= 0 && !node.keyIsSimple)
            return notMovable(node, u"?"_s);
        if (node.keyAt >= 0 && node.keyIsPlain && node.key == "<<")
            return notMovable(node, u"<<"_s);
    }
    return {};
}

base::Result<> BlockMerge::into(int first, int second)
{
    const Node &a = m_document.node(first);
    const Node &b = m_document.node(second);
    if (isBlockMap(a) && b.kind == Node::Kind::Null)
        return {};
    if (isBlockMap(a) && isBlockMap(b))
        return intoMap(first, second);
    if (a.kind == Node::Kind::Null && isBlockMap(b))
        return intoEmpty(first, second);
    if (isScalar(a) && isScalar(b))
        return replaceScalar(first, second);
    for (const Node *node : {&a, &b}) {
        if (node->kind == Node::Kind::Map && node->isFlow)
            return base::fail(Code::YamlFlowStyle, {QString::number(node->line())});
    }
    if (isBlockMap(a) || isBlockMap(b))
        return notMovable(b, QString::fromUtf8(b.key));
    return replaceLines(first, second);
}

base::Result<> BlockMerge::intoMap(int first, int second)
{
    const Node &a = m_document.node(first);
    const Node &b = m_document.node(second);
    const auto end = lastLineOf(m_document, first);
    if (!end)
        return notMovable(a, u"|"_s);
    const qsizetype shift = m_document.column(m_document.node(first + 1).keyAt) -
                            m_document.column(m_document.node(second + 1).keyAt);
    QHash<QByteArray, int> known;
    for (int child = first + 1; child <= a.last; child = m_document.node(child).last + 1)
        known.insert(foldKey(m_document.node(child).key), child);
    QByteArray added;
    int above = b.line() + 1; // lines from here on belong to the next child
    for (int child = second + 1; child <= b.last; child = m_document.node(child).last + 1) {
        const Node &entry = m_document.node(child);
        if (!beginsLine(m_document, entry))
            return notMovable(entry, QString::fromUtf8(entry.key));
        const auto last = lastLineOf(m_document, child);
        if (!last)
            return notMovable(entry, u"|"_s);
        const int lead = commentLine(std::exchange(above, *last + 1), entry.line());
        if (const int twin = known.value(foldKey(entry.key), -1); twin >= 0) {
            if (!beginsLine(m_document, m_document.node(twin)))
                return notMovable(m_document.node(twin), QString::fromUtf8(entry.key));
            moveComments(twin, child, lead);
            if (const auto merged = into(twin, child); !merged)
                return merged;
            continue;
        }
        added += indented(lead, *last, shift);
        noteMoved(child);
    }
    insertAfter(*end, added);
    return {};
}

base::Result<> BlockMerge::intoEmpty(int first, int second)
{
    const Node &a = m_document.node(first);
    const auto last = lastLineOf(m_document, second);
    if (!last || !writtenValue(m_document, a).isEmpty()) // "tls: ~"
        return notMovable(a, u"~"_s);
    const qsizetype shift =
        m_document.column(a.keyAt) - m_document.column(m_document.node(second).keyAt);
    insertAfter(a.line(), indented(m_document.node(second).line() + 1, *last, shift));
    noteMoved(second);
    return {};
}

base::Result<> BlockMerge::replaceScalar(int first, int second)
{
    const Node &a = m_document.node(first);
    const Node &b = m_document.node(second);
    const auto old = valueSpan(m_document, a);
    const auto now = valueSpan(m_document, b);
    if (!old || !now)
        return notMovable(old ? b : a, QString::fromUtf8(a.key));
    if (m_document.lines().lineAt(now->at) != b.line()) // what stands in between would be lost
        return notMovable(b, QString::fromUtf8(b.key));
    const QByteArrayView text = m_document.text();
    const QByteArray before = text.sliced(old->at, old->length).toByteArray();
    const QByteArray after = text.sliced(now->at, now->length).toByteArray();
    m_edits.append(
        {m_index.writtenPath(first), QString::fromUtf8(before), QString::fromUtf8(after), 0});
    if (before != after)
        m_replacements.append({*old, old->length == 0 ? ' ' + after : after, Why::Repair, {}});
    return {};
}

/// Lists, and what else is replaced as a whole. A comment inside the earlier one would be lost.
base::Result<> BlockMerge::replaceLines(int first, int second)
{
    const Node &a = m_document.node(first);
    const Node &b = m_document.node(second);
    const LineMap &lines = m_document.lines();
    const auto oldEnd = lastLineOf(m_document, first);
    const auto newEnd = lastLineOf(m_document, second);
    if (!oldEnd || !newEnd)
        return notMovable(oldEnd ? b : a, u"|"_s);
    const qsizetype shift = m_document.column(a.keyAt) - m_document.column(b.keyAt);
    const QByteArray now = indented(b.line(), *newEnd, shift);
    const Span old = {lines.start(a.line()), lines.start(*oldEnd + 1) - lines.start(a.line())};
    const QByteArray was = m_document.text().sliced(old.at, old.length);
    m_edits.append(
        {m_index.writtenPath(first), writtenValue(m_document, a), writtenValue(m_document, b), 0});
    if (was == now)
        return {};
    if (was.contains(" #") || was.contains("\t#"))
        return notMovable(a, u"#"_s);
    m_replacements.append({old, now, Why::Repair, {}});
    return {};
}

QByteArrayView BlockMerge::commentBeside(int index) const
{
    const Node &node = m_document.node(index);
    const LineMap &lines = m_document.lines();
    const auto value = isScalar(node) ? valueSpan(m_document, node) : keySpan(m_document, node);
    if (!value || (!isScalar(node) && !isBlockMap(node)))
        return {};
    const int line = lines.lineAt(value->end());
    const qsizetype end = lines.start(line) + lines.content(line).size();
    const QByteArrayView text = m_document.text();
    const QByteArrayView rest = text.sliced(value->end(), end - value->end());
    const qsizetype sign = rest.indexOf(" #");
    return sign < 0 ? QByteArrayView() : rest.sliced(sign + 1).trimmed();
}

/// The first comment in the lines [from, to), else `to`.
int BlockMerge::commentLine(int from, int to) const
{
    while (from < to && !m_document.lines().content(from).trimmed().startsWith('#'))
        ++from;
    return from;
}

/// Comments of the later entry, which begin in line `above`, go above the earlier one, unless they
/// stand there already.
void BlockMerge::moveComments(int first, int second, int above)
{
    const LineMap &lines = m_document.lines();
    const Node &a = m_document.node(first);
    const Node &b = m_document.node(second);
    QSet<QByteArrayView> known = {commentBeside(first)};
    for (int line = commentsAbove(lines, a.line()); line < a.line(); ++line)
        known.insert(lines.content(line).trimmed());
    const QByteArray indent(m_document.column(a.keyAt), ' ');
    QByteArray moved;
    const auto add = [&](QByteArrayView comment) {
        if (comment.isEmpty() || known.contains(comment))
            return;
        moved += indent;
        moved += comment;
        moved += lines.breakBeside(a.line());
    };
    for (int line = above; line < b.line(); ++line)
        add(lines.content(line).trimmed());
    add(commentBeside(second));
    insertAfter(a.line() - 1, moved);
}

QByteArray BlockMerge::indented(int firstLine, int lastLine, qsizetype shift) const
{
    const LineMap &lines = m_document.lines();
    QByteArray result;
    for (int line = firstLine; line <= lastLine; ++line) {
        QByteArrayView full = lines.full(line);
        if (!lines.content(line).trimmed().isEmpty()) {
            result += QByteArray(std::max<qsizetype>(0, shift), ' ');
            for (qsizetype left = shift; left < 0 && full.startsWith(' '); ++left)
                full = full.sliced(1);
        }
        result += full;
        if (!full.endsWith('\n'))
            result += lines.breakBeside(line);
    }
    return result;
}

void BlockMerge::insertAfter(int line, const QByteArray &added)
{
    constexpr QByteArrayView mark = "\xEF\xBB\xBF";
    const QByteArrayView text = m_document.text();
    const qsizetype at =
        line == 0 && text.startsWith(mark) ? mark.size() : m_document.lines().start(line + 1);
    if (!added.isEmpty())
        m_replacements.append({{at, 0}, added, Why::Repair, {}});
}

void BlockMerge::noteMoved(int index)
{
    for (int inner = index; inner <= m_document.node(index).last; ++inner) {
        const Node &node = m_document.node(inner);
        if (node.keyAt >= 0 && node.kind != Node::Kind::Map)
            m_edits.append({m_index.writtenPath(inner), {}, writtenValue(m_document, node), 0});
    }
}

} // namespace milvus
