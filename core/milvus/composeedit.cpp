#include "core/milvus/composeedit.h"

#include "core/milvus/valuelines.h"

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;

tl::unexpected<base::Error> unsafeAt(int line, const QString &what)
{
    return base::fail(Code::YamlUnsafe, {QString::number(line), what});
}

qsizetype leadingSpaces(QByteArrayView line)
{
    qsizetype count = 0;
    while (count < line.size() && line[count] == ' ')
        ++count;
    return count;
}

} // namespace

QByteArray scalarText(const QString &text, Quotes quotes, bool isPlain)
{
    return quotes == Quotes::None && isPlain ? text.toUtf8() : quoted(text, quotes);
}

ComposeEditor::ComposeEditor(const Document &document, int service)
    : m_document(document)
    , m_reader(document)
    , m_service(service)
{}

Quotes ComposeEditor::quotesOf(int node) const
{
    const Node &scalar = m_document.node(node);
    if (scalar.kind != Node::Kind::Scalar || !scalar.isQuoted)
        return Quotes::None;
    return m_document.text()[scalar.at] == '\'' ? Quotes::Single : Quotes::Double;
}

base::Result<> ComposeEditor::checkNode(int index) const
{
    const Node &node = m_document.node(index);
    if (node.kind == Node::Kind::Alias)
        return unsafeAt(node.line(), u"*"_s);
    if (node.isAnchored)
        return unsafeAt(node.line(), u"&"_s);
    if (node.isTagged)
        return unsafeAt(node.line(), u"!"_s);
    for (const int sibling : m_reader.children(node.parent)) {
        if (sibling != index && m_document.node(sibling).key == node.key)
            return base::fail(Code::YamlKeyRepeated,
                              {m_reader.key(index), QString::number(node.line()),
                               QString::number(m_document.node(sibling).line())});
    }
    return {};
}

base::Result<> ComposeEditor::checkService() const
{
    const Node &service = m_document.node(m_service);
    for (const int node : {service.parent, m_service}) {
        if (const auto checked = checkNode(node); !checked)
            return checked;
        if (m_document.node(node).isFlow)
            return base::fail(Code::YamlFlowStyle, {QString::number(m_document.node(node).line())});
        if (m_document.node(node).kind != Node::Kind::Map)
            return unsafeAt(m_document.node(node).line(), m_reader.key(node));
    }
    if (const int extended = m_reader.child(m_service, "extends"); extended >= 0)
        return unsafeAt(m_document.node(extended).line(), u"extends"_s);
    return {};
}

base::Result<int> ComposeEditor::section(const QByteArray &name) const
{
    const int node = m_reader.child(m_service, name);
    if (node < 0) {
        // What "<<" brings would be replaced as a whole by a section of the service's own.
        if (const int merged = m_reader.child(m_service, "<<"); merged >= 0)
            return unsafeAt(m_document.node(merged).line(), u"<<"_s);
        return -1;
    }
    if (const auto checked = checkNode(node); !checked)
        return tl::make_unexpected(checked.error());
    if (m_document.node(node).kind == Node::Kind::Scalar)
        return unsafeAt(m_document.node(node).line(), m_reader.key(node));
    return node;
}

base::Result<Replacement> ComposeEditor::add(const QByteArray &name,
                                             const QList<ComposeItem> &items, bool isMapping,
                                             const QByteArrayList &neighbours) const
{
    const auto found = section(name);
    if (!found)
        return tl::make_unexpected(found.error());
    base::Result<Replacement> replacement = Replacement();
    if (*found < 0) {
        replacement = newSection(name, items, isMapping, neighbours);
    } else if (const Node &node = m_document.node(*found); node.kind == Node::Kind::Null) {
        const auto span = valueSpan(m_document, node);
        if (!span || span->length > 0) // "volumes: ~"
            return unsafeAt(node.line(), u"~"_s);
        const QByteArray lineBreak = m_document.lines().breakBeside(node.line());
        replacement =
            afterLine(node.line(), linesOf(items, newLayout(isMapping), lineBreak), lineBreak);
    } else if (node.isFlow) {
        replacement = intoFlow(*found, items);
    } else {
        const auto layout = layoutOf(*found, isMapping);
        const auto line = lastLineOf(m_document, *found);
        if (!layout || !line)
            return layout ? unsafeAt(node.line(), m_reader.key(*found))
                          : tl::make_unexpected(layout.error());
        const QByteArray lineBreak = m_document.lines().breakBeside(*line);
        replacement = afterLine(*line, linesOf(items, *layout, lineBreak), lineBreak);
    }
    if (!replacement)
        return replacement;
    replacement->why = items.first().why;
    const QString path = u"services.%1.%2"_s.arg(m_reader.key(m_service), QString::fromUtf8(name));
    qsizetype offset = -1;
    for (const ComposeItem &item : items) {
        offset = replacement->bytes.indexOf(item.lines.first(), offset + 1);
        replacement->leaves.append({path, {}, item.shown.toUtf8(), std::max<qsizetype>(0, offset)});
    }
    return replacement;
}

base::Result<Replacement> ComposeEditor::replace(int index, const QString &value, bool isPlain,
                                                 Why why) const
{
    const Node &node = m_document.node(index);
    const auto span = valueSpan(m_document, node);
    if (!span)
        return unsafeAt(node.line(), m_reader.key(index));
    Replacement replacement{*span, scalarText(value, quotesOf(index), isPlain), why, {}};
    QStringList names = {m_reader.key(node.parent), m_reader.key(index)};
    names.removeAll(QString()); // an entry of a list has none
    const QString path = names.join(u'.');
    const QByteArrayView old = QByteArrayView(m_document.text()).sliced(span->at, span->length);
    qsizetype offset = 0;
    if (span->length == 0) { // "NAME:" with nothing behind the colon
        replacement.bytes.prepend(' ');
        offset = 1;
    }
    replacement.leaves = {{path, old.toByteArray(), replacement.bytes.sliced(offset), offset}};
    return replacement;
}

/// As the first entry of the section is written.
base::Result<ComposeEditor::Layout> ComposeEditor::layoutOf(int section, bool isMapping) const
{
    const Node &first = m_document.node(section + 1);
    if (isMapping)
        return Layout{m_document.column(first.keyAt), {}};
    if (first.kind == Node::Kind::Null)
        return unsafeAt(m_document.node(section).line(), m_reader.key(section));
    const QByteArrayView line = m_document.lines().content(m_document.lines().lineAt(first.at));
    const qsizetype indent = leadingSpaces(line);
    if (indent >= line.size() || line[indent] != '-')
        return unsafeAt(first.line(), m_reader.key(section));
    const qsizetype blanks = leadingSpaces(line.sliced(indent + 1));
    return Layout{indent, '-' + QByteArray(std::max<qsizetype>(blanks, 1), ' ')};
}

/// As other sections of the file are written: lists may stand below their key, or further in.
ComposeEditor::Layout ComposeEditor::newLayout(bool isMapping) const
{
    const qsizetype column = m_document.column(m_document.node(m_service + 1).keyAt);
    const qsizetype step = column - m_document.column(m_document.node(m_service).keyAt);
    if (isMapping)
        return {column + step, {}};
    for (int node = 1; node < m_document.count(); ++node) {
        const Node &list = m_document.node(node);
        if (list.kind != Node::Kind::Sequence || list.isFlow || list.keyAt < 0)
            continue;
        if (const auto layout = layoutOf(node, false))
            return {column + layout->indent - m_document.column(list.keyAt), layout->lead};
    }
    return {column + step, "- "};
}

QByteArray ComposeEditor::linesOf(const QList<ComposeItem> &items, const Layout &layout,
                                  const QByteArray &lineBreak) const
{
    QByteArray bytes;
    for (const ComposeItem &item : items) {
        QByteArray lead = layout.lead;
        for (const QByteArray &line : item.lines) {
            bytes += QByteArray(layout.indent, ' ') + lead + line + lineBreak;
            lead.fill(' ');
        }
    }
    return bytes;
}

Replacement ComposeEditor::afterLine(int line, const QByteArray &bytes,
                                     const QByteArray &lineBreak) const
{
    const LineMap &lines = m_document.lines();
    Replacement replacement{{lines.start(line + 1), 0}, bytes, Why::Mount, {}};
    if (!lines.full(line).endsWith('\n')) { // the last line of a file without a final line break
        replacement.bytes.chop(lineBreak.size());
        replacement.bytes.prepend(lineBreak);
    }
    return replacement;
}

base::Result<Replacement> ComposeEditor::intoFlow(int section,
                                                  const QList<ComposeItem> &items) const
{
    const QByteArrayView text = m_document.text();
    const Node &node = m_document.node(section);
    const qsizetype end = flowEnd(text, node.at);
    const LineMap &lines = m_document.lines();
    if (end < 0 || lines.lineAt(end - 1) != lines.lineAt(node.at))
        return base::fail(Code::YamlFlowStyle, {QString::number(node.line())});
    qsizetype at = end - 1;
    while (text[at - 1] == ' ')
        --at;
    const bool needsComma = node.last != section && text[at - 1] != ',';
    QByteArrayList parts;
    for (const ComposeItem &item : items) {
        if (item.flow.isEmpty())
            return base::fail(Code::YamlFlowStyle, {QString::number(node.line())});
        parts.append(item.flow);
    }
    const QByteArray lead = needsComma ? ", " : node.last == section ? "" : " ";
    return Replacement{{at, 0}, lead + parts.join(", "), Why::Mount, {}};
}

base::Result<Replacement> ComposeEditor::newSection(const QByteArray &name,
                                                    const QList<ComposeItem> &items, bool isMapping,
                                                    const QByteArrayList &neighbours) const
{
    std::optional<int> line;
    for (const QByteArray &neighbour : neighbours) {
        const int node = m_reader.child(m_service, neighbour);
        if (line || node < 0)
            continue;
        line = lastLineOf(m_document, node);
    }
    if (!line)
        line = lastLineOf(m_document, m_service);
    if (!line)
        return unsafeAt(m_document.node(m_service).line(), m_reader.key(m_service));
    const QByteArray lineBreak = m_document.lines().breakBeside(*line);
    const qsizetype column = m_document.column(m_document.node(m_service + 1).keyAt);
    return afterLine(*line,
                     QByteArray(column, ' ') + name + ':' + lineBreak +
                         linesOf(items, newLayout(isMapping), lineBreak),
                     lineBreak);
}

} // namespace milvus
