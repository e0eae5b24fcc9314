#include "core/milvus/repair.h"

#include "core/milvus/diff.h"
#include "core/milvus/keys.h"
#include "core/milvus/repairsteps.h"
#include "core/milvus/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Result;

Result<Mended> mend(const QByteArray &text, Code code, const QString &origin)
{
    if (code == Code::YamlTab)
        return mendTabs(text, origin);
    if (code == Code::YamlKeyRepeated)
        return mendTwins(text, origin);
    return dropDeadKeys(text, code, origin);
}

/// The keys that stand in some lines of a file, the innermost ones; few of them.
QStringList keysIn(const Document &document, const KeyIndex &index, int begin, int end)
{
    constexpr qsizetype most = 50;
    const auto &nodes = document.nodes();
    QStringList keys;
    const auto first =
        std::ranges::partition_point(nodes, [&](const Node &node) { return node.line < begin; });
    for (auto node = first; node != nodes.end() && node->line < end && keys.size() < most; ++node) {
        if (node->keyAt < 0)
            continue;
        const QString key = index.writtenPath(static_cast<int>(node - nodes.begin()));
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
    const auto before = Document::parse(patch.before, origin);
    const KeyIndex afterIndex(after);
    const std::optional<KeyIndex> beforeIndex =
        before ? std::optional<KeyIndex>(*before) : std::nullopt;
    QList<Change> changes;
    for (const LineChange &lines : lineChanges(LineMap(patch.before), LineMap(patch.after))) {
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
    describeChanges(patch, changes);
}

/// Edits of several repairs, each with the line where its key stands in the end.
void placeEdits(Patch &patch, const Document &after)
{
    const Settings settings(after);
    for (Edit &edit : patch.edits) {
        if (!edit.key.isEmpty())
            edit.line = settings.line(foldKey(edit.key.toUtf8()));
    }
}

Result<Patch> planAll(QByteArrayView text, const QList<Code> &codes,
                      const std::optional<Version> &version, const QString &origin)
{
    Patch patch;
    patch.before = text.toByteArray();
    patch.after = patch.before;
    for (const Code code : codes) {
        const auto mended = mend(patch.after, code, origin);
        if (!mended)
            return tl::make_unexpected(mended.error());
        patch.after = mended->text;
        patch.edits += mended->edits;
    }
    const auto remaining = findProblems(patch.after, version, origin);
    if (!remaining)
        return tl::make_unexpected(remaining.error());
    const auto after = Document::parse(patch.after, origin);
    if (!after)
        return tl::make_unexpected(after.error());
    placeEdits(patch, *after);
    describe(patch, *after, origin);
    patch.findings = *remaining;
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

Result<Patch> planRepair(QByteArrayView text, Code code, const std::optional<Version> &version,
                         const QString &origin)
{
    return planAll(text, {code}, version, origin);
}

Result<Patch> planRepairs(QByteArrayView text, const std::optional<Version> &version,
                          const QString &origin)
{
    return planAll(text, repairableCodes(), version, origin);
}

} // namespace milvus
