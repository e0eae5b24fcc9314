#include "core/milvus/insertion.h"

#include "core/milvus/keys.h"
#include "core/milvus/newkeys.h"
#include "core/milvus/valuelines.h"

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;

/// Keys that go into one section of the file.
struct Group
{
    int home = -1; ///< node of the section; -1: a file without any content
    QList<NewKey> keys;
};

class Planner
{
public:
    Planner(const Document &document, const KeyIndex &index)
        : m_document(document)
        , m_index(index)
    {}

    [[nodiscard]] QList<Group> groups(const QList<Target> &missing) const;
    [[nodiscard]] base::Result<QList<Replacement>> place(const Group &group) const;

private:
    [[nodiscard]] Group homeOf(const Target &target) const;
    [[nodiscard]] base::Result<Replacement> intoFlow(const Group &group) const;
    [[nodiscard]] base::Result<Replacement> belowNull(const Group &group) const;
    [[nodiscard]] base::Result<Replacement> intoBlock(const Group &group) const;
    [[nodiscard]] QList<Replacement> atEnd(const Group &group) const;
    [[nodiscard]] KeyStyle styleOf(int home) const;
    [[nodiscard]] qsizetype stepOf(int home) const;
    [[nodiscard]] int placeInBlock(const Group &group) const;
    [[nodiscard]] Replacement afterLine(int line, const Group &group, const KeyStyle &style) const;

    const Document &m_document;
    const KeyIndex &m_index;
};

/// Keys behind which a person would write these, the best first.
QByteArrayList neighbours(const NewKey &key)
{
    if (key.target.key.startsWith("proxy.http.") && key.names.size() == 1)
        return {"debug_mode", "enabled"};
    if (key.target.key.startsWith("proxy.http."))
        return {"internalPort", "port"};
    if (key.target.key == keyInternalName)
        return {"sni", "caPemPath"};
    if (key.target.key.startsWith("tls.") || key.target.key.startsWith("internaltls."))
        return {"caPemPath", "serverKeyPath", "serverPemPath"};
    return {};
}

Group Planner::homeOf(const Target &target) const
{
    const QByteArrayList names = target.key.split('.');
    for (qsizetype depth = names.size() - 1; depth > 0; --depth) {
        for (const int node : m_index.find(names.first(depth).join('.'))) {
            const Node::Kind kind = m_document.node(node).kind;
            if (kind == Node::Kind::Map || kind == Node::Kind::Null)
                return {node, {{names.sliced(depth), target}}};
        }
    }
    return {m_document.isEmpty() ? -1 : 0, {{names, target}}};
}

QList<Group> Planner::groups(const QList<Target> &missing) const
{
    QList<Group> groups;
    for (const Target &target : missing) {
        const Group group = homeOf(target);
        const auto same = std::ranges::find(groups, group.home, &Group::home);
        if (same == groups.end())
            groups.append(group);
        else
            same->keys.append(group.keys);
    }
    // New sections last: what goes to the end of the file's last section stands before them.
    std::ranges::stable_sort(groups, {}, [](const Group &group) { return group.home <= 0; });
    return groups;
}

/// Spaces from a section's key to the keys in it: the section's own, else those of the first
/// section in the file, else 2.
qsizetype Planner::stepOf(int home) const
{
    const auto step = [&](int index) -> qsizetype {
        const Node &map = m_document.node(index);
        if (map.kind != Node::Kind::Map || map.isFlow || map.last == index || map.keyAt < 0)
            return 0;
        return m_document.column(m_document.node(index + 1).keyAt) - m_document.column(map.keyAt);
    };
    if (home > 0 && step(home) > 0)
        return step(home);
    for (int index = 1; index < m_document.count(); ++index) {
        if (step(index) > 0)
            return step(index);
    }
    return 2;
}

KeyStyle Planner::styleOf(int home) const
{
    KeyStyle style;
    style.lineBreak = m_document.lines().breakBeside(1);
    if (home < 0)
        return style;
    style.step = stepOf(home);
    const Node &section = m_document.node(home);
    if (section.kind == Node::Kind::Null) {
        style.column = m_document.column(section.keyAt) + style.step;
        style.quotesKeys = !section.keyIsPlain;
    } else if (section.last > home) {
        const Node &first = m_document.node(home + 1);
        style.column = m_document.column(first.keyAt);
        style.quotesKeys = !first.keyIsPlain;
    }
    return style;
}

Replacement Planner::afterLine(int line, const Group &group, const KeyStyle &given) const
{
    const LineMap &lines = m_document.lines();
    KeyStyle style = given;
    style.lineBreak = lines.breakBeside(line);
    Replacement replacement = blockText(group.keys, style);
    replacement.span = {lines.start(line + 1), 0};
    if (!lines.full(line).endsWith(
            '\n')) { // the last line of a file that ends without a line break
        replacement.bytes.chop(style.lineBreak.size());
        replacement.bytes.prepend(style.lineBreak);
        for (Replacement::Leaf &leaf : replacement.leaves)
            leaf.offset += style.lineBreak.size();
    }
    return replacement;
}

base::Result<Replacement> Planner::intoFlow(const Group &group) const
{
    const Node &home = m_document.node(group.home);
    const qsizetype end = flowEnd(m_document.text(), home.at);
    const int line = m_document.lines().lineAt(home.at);
    if (end < 0 || m_document.lines().lineAt(end - 1) != line)
        return base::fail(Code::YamlFlowStyle, {QString::number(line)});
    const bool isEmpty = home.last == group.home;
    const qsizetype at = isEmpty ? home.at + 1 : m_document.node(group.home + 1).keyAt;
    Replacement replacement = flowText(group.keys, styleOf(group.home));
    if (!isEmpty)
        replacement.bytes += ", ";
    replacement.span = {at, 0};
    return replacement;
}

base::Result<Replacement> Planner::belowNull(const Group &group) const
{
    const Node &home = m_document.node(group.home);
    const auto span = valueSpan(m_document, home);
    if (!span || span->length > 0) // "tls: ~"
        return base::fail(Code::YamlUnsafe, {QString::number(home.line()), u"~"_s});
    if (m_document.node(home.parent).isFlow)
        return base::fail(Code::YamlFlowStyle, {QString::number(home.line())});
    return afterLine(home.line(), group, styleOf(group.home));
}

/// The line after which the keys go: behind a fitting neighbour, else at the end of the section,
/// else at its start.
int Planner::placeInBlock(const Group &group) const
{
    const Node &home = m_document.node(group.home);
    for (const QByteArray &name : neighbours(group.keys.first())) {
        for (int child = group.home + 1; child <= home.last;
             child = m_document.node(child).last + 1) {
            const bool isIt = foldKey(m_document.node(child).key) == foldKey(name);
            if (const auto line = isIt ? lastLineOf(m_document, child) : std::nullopt)
                return *line;
        }
    }
    if (const auto line = lastLineOf(m_document, group.home))
        return *line;
    return m_document.node(group.home + 1).line() - 1;
}

base::Result<Replacement> Planner::intoBlock(const Group &group) const
{
    const int line = placeInBlock(group);
    if (line < 1)
        return base::fail(Code::YamlUnsafe, {u"1"_s, u"|"_s});
    return afterLine(line, group, styleOf(group.home));
}

/// New sections at the end of the document, each behind an empty line.
QList<Replacement> Planner::atEnd(const Group &group) const
{
    const LineMap &lines = m_document.lines();
    const KeyStyle style = styleOf(group.home);
    const bool isEmpty = m_document.text().isEmpty();
    const int endLine = m_document.endLine();
    const bool isOpen = endLine > lines.count(); // no "..." ends it
    const bool hasFinalBreak = isEmpty || !isOpen || m_document.text().endsWith('\n');
    bool afterEmptyLine = endLine <= 1 || isEmpty || lines.content(endLine - 1).trimmed().isEmpty();
    QList<Replacement> sections;
    for (qsizetype begin = 0; begin < group.keys.size();) {
        qsizetype end = begin;
        while (end < group.keys.size() &&
               group.keys[end].names.first() == group.keys[begin].names.first())
            ++end;
        Replacement section = blockText(group.keys.sliced(begin, end - begin), style);
        QByteArray lead = hasFinalBreak ? QByteArray() : style.lineBreak;
        if (!afterEmptyLine)
            lead += style.lineBreak;
        if (!hasFinalBreak)
            section.bytes.chop(style.lineBreak.size());
        section.bytes.prepend(lead);
        for (Replacement::Leaf &leaf : section.leaves)
            leaf.offset += lead.size();
        section.span = {isOpen ? m_document.text().size() : lines.start(endLine), 0};
        sections.append(section);
        afterEmptyLine = false;
        begin = end;
    }
    return sections;
}

base::Result<QList<Replacement>> Planner::place(const Group &group) const
{
    const auto asList = [](base::Result<Replacement> &&one) {
        return std::move(one).map(
            [](Replacement &&replacement) { return QList{std::move(replacement)}; });
    };
    if (group.home < 0)
        return atEnd(group);
    const Node &home = m_document.node(group.home);
    if (home.kind == Node::Kind::Null)
        return asList(belowNull(group));
    if (home.isFlow)
        return asList(intoFlow(group));
    return group.home == 0 ? atEnd(group) : asList(intoBlock(group));
}

} // namespace

base::Result<QList<Replacement>> planInsertions(const Document &document, const KeyIndex &index,
                                                const QList<Target> &missing)
{
    const Planner planner(document, index);
    QList<Replacement> replacements;
    for (const Group &group : planner.groups(missing)) {
        const auto placed = planner.place(group);
        if (!placed)
            return tl::make_unexpected(placed.error());
        replacements += *placed;
    }
    return replacements;
}

} // namespace milvus
