#include "core/milvus/insides.h"
#include "core/milvus/repairsteps.h"
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

/// A candidate with its document, the tabs put back that belong to texts and lists over several
/// lines: there they are no indentation.
struct Read
{
    Candidate candidate;
    Document document;
};

Result<Read> readable(const QByteArray &text, const LineMap &lines, qsizetype width,
                      const QString &origin)
{
    Candidate candidate = withWidth(text, lines, width, {});
    auto document = Document::parse(candidate.text, origin);
    if (!document)
        return tl::make_unexpected(document.error());
    QSet<int> kept;
    Insides insides(*document);
    for (const int line : std::as_const(candidate.lines)) {
        if (insides.contain(line))
            kept.insert(line);
    }
    if (kept.isEmpty())
        return Read{std::move(candidate), std::move(*document)};
    candidate = withWidth(text, lines, width, kept);
    auto again = Document::parse(candidate.text, origin);
    if (!again)
        return tl::make_unexpected(again.error());
    return Read{std::move(candidate), std::move(*again)};
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
    auto asItIs = Document::parse(text, origin);
    if (asItIs)
        return Mended{std::move(*asItIs), {}};
    const LineMap lines(text);
    const bool mayBeTabs =
        asItIs.error().code == Code::YamlTab || asItIs.error().code == Code::YamlSyntax;
    const Candidate first = withWidth(text, lines, stepOf(lines), {});
    if (!mayBeTabs || first.lines.isEmpty())
        return tl::make_unexpected(asItIs.error());
    std::optional<Mended> mended;
    std::optional<base::Error> refusal;
    QList<qsizetype> tried;
    for (const qsizetype width : {stepOf(lines), qsizetype{2}, qsizetype{4}, qsizetype{8}}) {
        if (tried.contains(width))
            continue;
        tried.append(width);
        auto read = readable(text, lines, width, origin);
        if (!read) {
            refusal = refusal.value_or(read.error());
            continue;
        }
        if (mended && mended->document.text() != read->candidate.text &&
            !Settings(mended->document).hasSameValues(Settings(read->document)))
            return base::fail(Code::TabsAmbiguous, {origin, QString::number(first.lines.first())});
        if (!mended)
            mended = Mended{std::move(read->document), editsFor(read->candidate, lines)};
    }
    return mended ? Result<Mended>(std::move(*mended)) : tl::make_unexpected(*refusal);
}

} // namespace milvus
