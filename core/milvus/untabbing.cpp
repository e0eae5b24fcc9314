#include "core/milvus/repairsteps.h"
#include "core/milvus/scalarspan.h"
#include "core/milvus/settings.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Result;

bool isSpaceOrTab(char character)
{
    return character == ' ' || character == '\t';
}

/// The length of a line's indentation, "- " and "? " in it included.
qsizetype indentationOf(QByteArrayView line)
{
    qsizetype at = 0;
    for (;;) {
        while (at < line.size() && isSpaceOrTab(line[at]))
            ++at;
        const bool isDash = at + 1 < line.size() && (line[at] == '-' || line[at] == '?') &&
                            isSpaceOrTab(line[at + 1]);
        if (!isDash)
            return at;
        ++at;
    }
}

/// Indentation with each tab as the spaces up to the next multiple of `width`.
QByteArray expanded(QByteArrayView indentation, qsizetype width)
{
    QByteArray result;
    for (const char character : indentation)
        result += character == '\t' ? QByteArray(width - result.size() % width, ' ')
                                    : QByteArray(1, character);
    return result;
}

/// The step in which lines without tabs are indented below the one above, most often; 2 when none
/// is.
qsizetype stepOf(const LineMap &lines)
{
    QMap<qsizetype, int> count;
    qsizetype above = 0;
    for (int line = 1; line <= lines.count(); ++line) {
        const QByteArrayView content = lines.content(line);
        const QByteArrayView words = content.trimmed();
        const qsizetype indent = content.indexOf(words);
        if (words.isEmpty() || words.startsWith('#') || content.first(indent).contains('\t'))
            continue;
        if (indent > above)
            ++count[indent - above];
        above = indent;
    }
    const auto most = std::ranges::max_element(std::as_const(count));
    return count.isEmpty() ? 2 : most.key();
}

/// Spaces before the first other character.
qsizetype indentOf(QByteArrayView line)
{
    qsizetype count = 0;
    while (count < line.size() && line[count] == ' ')
        ++count;
    return count;
}

/// Whether the line belongs to the text of a block scalar ("|", ">") that begins at `at`: it is
/// indented as deep as that scalar's first line.
bool isInsideBlockScalar(const Document &document, qsizetype at, int line)
{
    const LineMap &lines = document.lines();
    for (int first = lines.lineAt(at) + 1; first <= line; ++first) {
        const QByteArrayView content = lines.content(first);
        if (!content.trimmed().isEmpty())
            return first < line && indentOf(lines.content(line)) >= indentOf(content);
    }
    return false;
}

/// Whether the start of a line lies within quotes, brackets or a text block, where a tab is no
/// indentation.
bool isInsideValue(const Document &document, int line)
{
    const auto &nodes = document.nodes();
    const auto after = std::ranges::partition_point(
        nodes, [&](const Node &node) { return document.lines().lineAt(node.at) < line; });
    if (after == nodes.begin())
        return false;
    const Node &before = *(after - 1);
    const qsizetype lineStart = document.lines().start(line);
    const QByteArrayView text = document.text();
    for (const Node *node = &before; node != nullptr;
         node = node->parent < 0 ? nullptr : &document.node(node->parent)) {
        if (node->isFlow && flowEnd(text, node->at) > lineStart)
            return true;
    }
    if (before.kind != Node::Kind::Scalar || before.at >= text.size())
        return false;
    const char first = text[before.at];
    if (first == '"' || first == '\'')
        return quotedEnd(text, before.at) > lineStart;
    return (first == '|' || first == '>') && isInsideBlockScalar(document, before.at, line);
}

/// One way of reading the tabs.
struct Candidate
{
    QByteArray text;
    QList<int> lines; ///< that changed
};

Candidate withWidth(const QByteArray &text, const LineMap &lines, qsizetype width,
                    const QSet<int> &kept)
{
    Candidate candidate;
    candidate.text.reserve(text.size());
    constexpr QByteArrayView mark = "\xEF\xBB\xBF";
    for (int line = 1; line <= lines.count(); ++line) {
        QByteArrayView full = lines.full(line);
        if (line == 1 && full.startsWith(mark)) {
            candidate.text += mark;
            full = full.sliced(mark.size());
        }
        const QByteArrayView indentation = full.first(indentationOf(full));
        if (!indentation.contains('\t') || kept.contains(line)) {
            candidate.text += full;
            continue;
        }
        candidate.text += expanded(indentation, width);
        candidate.text += full.sliced(indentation.size());
        candidate.lines.append(line);
    }
    return candidate;
}

/// A candidate that can be read, with the tabs put back that belong to texts and lists over several
/// lines: there they are no indentation.
Result<Candidate> readable(const QByteArray &text, const LineMap &lines, qsizetype width,
                           const QString &origin)
{
    Candidate candidate = withWidth(text, lines, width, {});
    const auto document = Document::parse(candidate.text, origin);
    if (!document)
        return tl::make_unexpected(document.error());
    QSet<int> kept;
    for (const int line : std::as_const(candidate.lines)) {
        if (isInsideValue(*document, line))
            kept.insert(line);
    }
    if (kept.isEmpty())
        return candidate;
    candidate = withWidth(text, lines, width, kept);
    if (const auto again = Document::parse(candidate.text, origin); !again)
        return tl::make_unexpected(again.error());
    return candidate;
}

QList<Edit> editsFor(const Candidate &candidate, const LineMap &lines)
{
    const LineMap now(candidate.text);
    QList<Edit> edits;
    const auto indentation = [](QByteArrayView line) {
        return QString::fromUtf8(line.first(indentationOf(line)));
    };
    for (const int line : candidate.lines)
        edits.append({{}, indentation(lines.content(line)), indentation(now.content(line)), line});
    return edits;
}

} // namespace

Result<Mended> mendTabs(const QByteArray &text, const QString &origin)
{
    const auto asItIs = Document::parse(text, origin);
    if (asItIs)
        return Mended{text, {}};
    const LineMap lines(text);
    const bool mayBeTabs =
        asItIs.error().code == Code::YamlTab || asItIs.error().code == Code::YamlSyntax;
    const Candidate first = withWidth(text, lines, stepOf(lines), {});
    if (!mayBeTabs || first.lines.isEmpty())
        return tl::make_unexpected(asItIs.error());
    std::optional<Mended> mended;
    std::optional<Settings> settings;
    std::optional<base::Error> refusal;
    QList<qsizetype> tried;
    for (const qsizetype width : {stepOf(lines), qsizetype{2}, qsizetype{4}, qsizetype{8}}) {
        if (tried.contains(width))
            continue;
        tried.append(width);
        const auto candidate = readable(text, lines, width, origin);
        if (!candidate) {
            refusal = refusal.value_or(candidate.error());
            continue;
        }
        const auto document = Document::parse(candidate->text, origin);
        const Settings found(*document);
        if (mended && !settings->hasSameValues(found))
            return base::fail(Code::TabsAmbiguous, {origin, QString::number(first.lines.first())});
        if (!mended) {
            mended = Mended{candidate->text, editsFor(*candidate, lines)};
            settings = found;
        }
    }
    return mended ? Result<Mended>(*mended) : tl::make_unexpected(*refusal);
}

} // namespace milvus
