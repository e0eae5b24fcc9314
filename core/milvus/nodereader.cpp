#include "core/milvus/nodereader.h"

#include "core/milvus/govalue.h"
#include "core/milvus/textcheck.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;

/// An event that frees itself.
struct Event
{
    yaml_event_t raw = {};

    Event() = default;
    ~Event() { yaml_event_delete(&raw); }
    Q_DISABLE_COPY_MOVE(Event)
};

bool isWhite(char character)
{
    return character == ' ' || character == '\t' || character == '\r' || character == '\n';
}

/// YAML's words for nothing, also the empty one.
bool isNullWord(QByteArrayView word)
{
    static constexpr std::array<QByteArrayView, 5> words = {"", "~", "null", "Null", "NULL"};
    return std::ranges::find(words, word) != words.end();
}

QByteArrayView meaningOf(const yaml_event_t &event)
{
    return {reinterpret_cast<const char *>(event.data.scalar.value),
            static_cast<qsizetype>(event.data.scalar.length)};
}

/// Empty for no anchor: YAML knows none without a name.
QByteArray nameOf(const yaml_char_t *anchor)
{
    return QByteArray(reinterpret_cast<const char *>(anchor));
}

base::Result<> refused(const yaml_event_t &event, const QString &origin, const QString &what)
{
    return base::fail(Code::YamlRefused,
                      {origin, QString::number(event.start_mark.line + 1), what});
}

/// yaml.v2 knows YAML 1.1 only, libyaml 1.2 as well.
base::Result<> checkVersion(const yaml_event_t &event, const QString &origin)
{
    const yaml_version_directive_t *const version = event.data.document_start.version_directive;
    if (version == nullptr || (version->major == 1 && version->minor == 1))
        return {};
    return refused(event, origin, u"%YAML %1.%2"_s.arg(version->major).arg(version->minor));
}

} // namespace

NodeReader::NodeReader(const QByteArray &text, const LineMap &lines, NodeTable &nodes)
    : m_text(text)
    , m_lines(lines)
    , m_nodes(nodes)
    , m_offsets(text, lines)
    , m_input(text)
    , m_open(nodes)
{
    m_nodes.reserve(lines.count() + 1); // about one value a line
    yaml_parser_initialize(&m_parser);
    yaml_parser_set_input(&m_parser, feed, this);
}

NodeReader::~NodeReader()
{
    yaml_parser_delete(&m_parser);
}

int NodeReader::feed(void *reader, unsigned char *buffer, size_t size, size_t *filled)
{
    auto &self = *static_cast<NodeReader *>(reader);
    for (*filled = 0; *filled < size;) {
        if (self.m_piece.isEmpty())
            self.m_piece = self.m_input.next();
        if (self.m_piece.isEmpty())
            break;
        const qsizetype count =
            std::min(static_cast<qsizetype>(size - *filled), self.m_piece.size());
        std::copy_n(self.m_piece.begin(), count, buffer + *filled);
        self.m_piece = self.m_piece.sliced(count);
        *filled += static_cast<size_t>(count);
    }
    return 1;
}

base::Result<> NodeReader::read(const QString &origin)
{
    for (;;) {
        Event event;
        if (yaml_parser_parse(&m_parser, &event.raw) == 0)
            return tl::make_unexpected(syntaxError(origin));
        if (event.raw.type == YAML_DOCUMENT_END_EVENT || event.raw.type == YAML_STREAM_END_EVENT)
            return {};
        if (const auto taken = take(event.raw, origin); !taken)
            return taken;
        if (m_nodes.count() > NodeTable::most)
            return base::fail(Code::YamlTooLarge, {u"3 000 000 values"_s}, origin);
    }
}

bool NodeReader::hasMore()
{
    Event event;
    return yaml_parser_parse(&m_parser, &event.raw) == 0 ||
           (event.raw.type != YAML_STREAM_END_EVENT && event.raw.type != YAML_NO_EVENT);
}

base::Result<> NodeReader::take(const yaml_event_t &event, const QString &origin)
{
    NodeTable::Entry node;
    switch (event.type) {
    case YAML_ALIAS_EVENT:
        return takeAlias(event, origin);
    case YAML_SCALAR_EVENT:
        return takeScalar(event, origin);
    case YAML_DOCUMENT_START_EVENT:
        return checkVersion(event, origin);
    case YAML_SEQUENCE_START_EVENT:
        node.kind = Node::Kind::Sequence;
        node.isFlow = event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
        node.isTagged = event.data.sequence_start.tag != nullptr;
        return open(node, event.data.sequence_start.anchor, event, origin);
    case YAML_MAPPING_START_EVENT:
        node.kind = Node::Kind::Map;
        node.isFlow = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
        node.isTagged = event.data.mapping_start.tag != nullptr;
        return open(node, event.data.mapping_start.anchor, event, origin);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        m_anchors.end(m_open.close());
        break;
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_STREAM_END_EVENT:
    case YAML_DOCUMENT_END_EVENT:
        break;
    }
    return {};
}

/// An anchor that is not there, or that holds this very alias, ends Milvus's reading.
base::Result<> NodeReader::takeAlias(const yaml_event_t &event, const QString &origin)
{
    const QByteArray name = nameOf(event.data.alias.anchor);
    const auto anchor = m_anchors.node(name);
    const bool holdsItself = anchor && *anchor >= 0 && m_open.hold(*anchor);
    const qsizetype at = m_offsets.of(event.start_mark);
    if (!anchor || holdsItself)
        return base::fail(Code::YamlSyntax, {origin, QString::number(event.start_mark.line + 1)},
                          QString::fromUtf8(name));
    if (!m_anchors.takeAlias(name))
        return refused(event, origin, u'*' + QString::fromUtf8(name));
    if (m_open.takeAsKey({.at = at, .isSimple = false}))
        return {};
    const Node::Kind kind = *anchor < 0 ? Node::Kind::Scalar : m_nodes.node(*anchor, m_lines).kind;
    if (!m_open.mayTake(kind == Node::Kind::Sequence ? Node::Kind::Scalar : kind))
        return refused(event, origin, u"<<"_s);
    NodeTable::Entry node;
    node.kind = Node::Kind::Alias;
    node.at = static_cast<int>(at);
    m_open.add(node);
    return {};
}

base::Result<> NodeReader::takeScalar(const yaml_event_t &event, const QString &origin)
{
    const auto &scalar = event.data.scalar;
    const bool isQuoted = scalar.style != YAML_PLAIN_SCALAR_STYLE;
    const bool isTagged = scalar.tag != nullptr;
    if (const QByteArray tag = nameOf(scalar.tag); !fitsTag(tag, meaningOf(event)))
        return refused(event, origin, QString::fromUtf8(tag));
    const bool isSimple = scalar.anchor == nullptr && !isTagged;
    const bool isNull = !isQuoted && !isTagged && isNullWord(meaningOf(event));
    const qsizetype start = m_offsets.of(event.start_mark);
    const qsizetype at = isSimple ? start : behindProperties(start);
    const auto words =
        isNull ? NodeTable::Words() : m_nodes.words(at + (isQuoted ? 1 : 0), meaningOf(event));
    const QByteArray anchor = nameOf(scalar.anchor);
    m_anchors.visit();
    if (m_open.takeAsKey({.at = start,
                          .isPlain = !isQuoted,
                          .isSimple = isSimple && !isNull,
                          .isUnusable = !isSimple || isNull,
                          .isMerge = !isQuoted && isSimple && meaningOf(event) == "<<",
                          .words = isSimple ? words : NodeTable::Words()})) {
        if (!anchor.isEmpty())
            m_anchors.add(anchor, -1);
        return {};
    }
    if (!m_open.mayTake(Node::Kind::Scalar))
        return refused(event, origin, u"<<"_s);
    NodeTable::Entry node;
    node.kind = isNull ? Node::Kind::Null : Node::Kind::Scalar;
    node.isQuoted = isQuoted;
    node.isTagged = isTagged;
    node.isAnchored = scalar.anchor != nullptr;
    node.at = static_cast<int>(at);
    node.valueSize = words.size;
    node.valueIsDecoded = words.isDecoded;
    const int added = m_open.add(node);
    if (!anchor.isEmpty())
        m_anchors.add(anchor, added);
    return {};
}

base::Result<> NodeReader::open(NodeTable::Entry node, const yaml_char_t *anchor,
                                const yaml_event_t &event, const QString &origin)
{
    if (m_open.depth() >= maximumDepth)
        return base::fail(Code::YamlTooLarge, {u"64 levels"_s});
    const qsizetype start = m_offsets.of(event.start_mark);
    node.at = static_cast<int>(node.isFlow ? m_offsets.of(event.end_mark) - 1 // behind an anchor
                                           : start);
    node.isAnchored = anchor != nullptr;
    m_anchors.visit();
    int opened = -1; // as a key
    if (m_open.takeAsKey({.at = start, .isSimple = false, .isUnusable = true}))
        m_open.openInKey(node.kind == Node::Kind::Map);
    else if (!m_open.mayTake(node.kind))
        return refused(event, origin, u"<<"_s);
    else
        opened = m_open.open(node);
    if (anchor != nullptr)
        m_open.setAnchor(m_anchors.begin(nameOf(anchor), opened));
    return {};
}

/// A tab is the cause more often than what the parser says about it: looks at the lines that it
/// names and the ones before. What began and never ended is named by its beginning.
base::Error NodeReader::syntaxError(const QString &origin) const
{
    const auto lineOf = [&](const yaml_mark_t &mark) {
        return std::clamp(static_cast<int>(mark.line) + 1, 1, std::max(1, m_lines.count()));
    };
    const int problem = lineOf(m_parser.problem_mark);
    const int beginning = m_parser.context == nullptr ? problem : lineOf(m_parser.context_mark);
    const QString detail = QString::fromUtf8(m_parser.problem);
    for (const int line : {problem, problem - 1, beginning, beginning - 1}) {
        if (line >= 1 && line <= m_lines.count() && isIndentedByTab(m_lines.content(line)))
            return {Code::YamlTab, {origin, QString::number(line)}, detail};
    }
    const int line = m_parser.error == YAML_SCANNER_ERROR ? beginning : problem;
    return {Code::YamlSyntax, {origin, QString::number(line)}, detail};
}

/// Where a word begins whose anchor or tag begins at `at`.
qsizetype NodeReader::behindProperties(qsizetype at) const
{
    while (at < m_text.size() && (m_text[at] == '&' || m_text[at] == '!' || m_text[at] == '#')) {
        const bool isComment = m_text[at] == '#';
        while (at < m_text.size() && (isComment ? m_text[at] != '\n' : !isWhite(m_text[at])))
            ++at;
        while (at < m_text.size() && isWhite(m_text[at]))
            ++at;
    }
    return at;
}

} // namespace milvus
