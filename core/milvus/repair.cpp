#include "core/milvus/repair.h"

#include "core/milvus/diff.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"
#include "core/milvus/repairsteps.h"
#include "core/milvus/settings.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Result;

/// The file with one kind of flaw mended behind others.
Result<Mended> mendNext(Mended mended, Code code, const QString &origin)
{
    auto next = code == Code::YamlKeyRepeated
                    ? mendTwins(std::move(mended.document), origin)
                    : dropDeadKeys(std::move(mended.document), code, origin);
    if (next)
        next->edits = mended.edits + next->edits;
    return next;
}

/// Tabs first: a text that has them cannot be read.
Result<Mended> mendAll(const QByteArray &text, const QList<Code> &codes, const QString &origin)
{
    Result<Mended> mended = codes.contains(Code::YamlTab)
                                ? mendTabs(text, origin)
                                : Document::parse(text, origin).map([](Document &&document) {
                                      return Mended{std::move(document), {}};
                                  });
    for (const Code code : codes) {
        if (mended && code != Code::YamlTab)
            mended = mendNext(std::move(*mended), code, origin);
    }
    return mended;
}

/// The keys that stand in some lines of a file, the innermost ones; few of them.
QStringList keysIn(const Document &document, const KeyIndex &index, int begin, int end)
{
    constexpr qsizetype most = 50;
    const auto nodes = std::views::iota(0, document.count());
    const auto first = std::ranges::partition_point(
        nodes, [&](int node) { return document.node(node).line() < begin; });
    QStringList keys;
    for (auto node = first; node != nodes.end() && keys.size() < most; ++node) {
        if (document.node(*node).line() >= end)
            break;
        if (document.node(*node).keyAt < 0)
            continue;
        const QString key = index.writtenPath(*node);
        if (!keys.isEmpty() && key.startsWith(keys.last() + u'.'))
            keys.removeLast();
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

/// Names what a change is about: at most three keys, or the sections that hold them.
QStringList shortened(QStringList keys)
{
    constexpr qsizetype most = 3;
    for (int depth = 3; depth >= 1 && keys.size() > most; --depth) {
        for (QString &key : keys)
            key = key.section(u'.', 0, depth - 1);
        keys.removeDuplicates();
    }
    return keys.first(std::min(most, keys.size()));
}

/// Hunks with the keys of their lines in them; a text with tabs cannot be read, so that only the
/// new one has keys.
void describe(Patch &patch, const Document &after, const QString &origin)
{
    if (patch.before == patch.after)
        return describeChanges(patch, after.lines(), after.lines(), {});
    const auto before = Document::parse(patch.before, origin);
    const KeyIndex afterIndex(after);
    const std::optional<KeyIndex> beforeIndex =
        before ? std::optional<KeyIndex>(*before) : std::nullopt;
    QList<Change> changes;
    const LineMap beforeLines(patch.before);
    for (const LineChange &lines : lineChanges(beforeLines, after.lines())) {
        QStringList keys = keysIn(after, afterIndex, lines.newBegin, lines.newEnd);
        if (beforeIndex)
            keys += keysIn(*before, *beforeIndex, lines.oldBegin, lines.oldEnd);
        keys.removeDuplicates();
        Change change;
        static_cast<LineChange &>(change) = lines;
        for (const QString &key : shortened(keys))
            change.causes.append({Why::Repair, {key}});
        if (keys.isEmpty())
            change.causes = {{Why::Repair, {}}};
        changes.append(change);
    }
    describeChanges(patch, beforeLines, after.lines(), changes);
}

/// Edits of several repairs, each with the line where its key stands in the end.
void placeEdits(Patch &patch, const Document &after)
{
    if (patch.edits.isEmpty())
        return;
    const Settings settings(after);
    for (Edit &edit : patch.edits) {
        if (!edit.key.isEmpty())
            edit.line = settings.line(foldKey(edit.key.toUtf8()));
    }
}

Result<Patch> planAll(const QByteArray &text, const QList<Code> &codes,
                      const std::optional<Version> &version, const QString &origin)
{
    Patch patch;
    patch.before = text;
    const auto mended = mendAll(patch.before, codes, origin);
    if (!mended)
        return tl::make_unexpected(mended.error());
    const auto remaining = findProblems(mended->document, version, origin);
    if (!remaining)
        return tl::make_unexpected(remaining.error());
    patch.after = mended->document.text();
    patch.edits = mended->edits;
    patch.findings = *remaining;
    placeEdits(patch, mended->document);
    describe(patch, mended->document, origin);
    return patch;
}

} // namespace

QList<Code> repairableCodes()
{
    return {Code::YamlTab, Code::YamlKeyRepeated, Code::DeadKeyProxyTls, Code::DeadKeyTlsEnabled,
            Code::DeadKeyCiphers};
}

bool isRepairable(Code code)
{
    return repairableCodes().contains(code);
}

Result<Patch> planRepair(const QByteArray &text, Code code, const std::optional<Version> &version,
                         const QString &origin)
{
    return planAll(text, {code}, version, origin);
}

Result<Patch> planRepairs(const QByteArray &text, const std::optional<Version> &version,
                          const QString &origin)
{
    return planAll(text, repairableCodes(), version, origin);
}

} // namespace milvus
