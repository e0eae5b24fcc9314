#include "core/milvus/diff.h"

#include <algorithm>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

constexpr int contextLines = 3;

/// Lines that a replacement touches.
struct Touched : Change
{
    int growth = 0; ///< line breaks that are new
};

/// The lines that a replacement touches; none when it inserts whole lines before a line.
Touched linesOf(const Replacement &replacement, const LineMap &lines, qsizetype size)
{
    Touched change;
    const qsizetype at = replacement.span.at;
    const bool startsLine = at == size
                                ? lines.count() == 0 || lines.full(lines.count()).endsWith('\n')
                                : lines.start(lines.lineAt(at)) == at;
    change.oldBegin = at == size && startsLine ? lines.count() + 1 : lines.lineAt(at);
    const bool insertsLines = startsLine && replacement.span.length == 0 &&
                              (replacement.bytes.endsWith('\n') || at == size);
    change.oldEnd = insertsLines ? change.oldBegin : lines.lineAt(replacement.span.end()) + 1;
    change.growth = static_cast<int>(replacement.bytes.count('\n'));
    Change::Cause cause = {replacement.why, {}};
    for (const Replacement::Leaf &leaf : replacement.leaves)
        cause.keys.append(leaf.key);
    change.causes = {cause};
    return change;
}

QList<Touched> mergedChanges(const QList<Replacement> &sorted, const LineMap &lines, qsizetype size)
{
    QList<Touched> changes;
    for (const Replacement &replacement : sorted) {
        const Touched change = linesOf(replacement, lines, size);
        if (!changes.isEmpty() && change.oldBegin <= changes.last().oldEnd) {
            changes.last().oldEnd = std::max(changes.last().oldEnd, change.oldEnd);
            changes.last().growth += change.growth;
            changes.last().causes += change.causes;
        } else {
            changes.append(change);
        }
    }
    return changes;
}

/// Finds the new lines of each change and drops lines at its ends that stayed the same.
QList<Change> withNewLines(const QList<Touched> &touched, const LineMap &oldLines,
                           const LineMap &newLines)
{
    QList<Change> changes;
    int shift = 0;
    for (Touched change : touched) {
        change.newBegin = change.oldBegin + shift;
        change.newEnd = change.oldEnd + shift + change.growth;
        shift += change.growth;
        const bool isAtEnd = change.oldEnd == oldLines.count() + 1;
        if (isAtEnd)
            change.newEnd = newLines.count() + 1;
        while (change.oldBegin < change.oldEnd && change.newBegin < change.newEnd &&
               oldLines.full(change.oldBegin) == newLines.full(change.newBegin)) {
            ++change.oldBegin;
            ++change.newBegin;
        }
        while (change.oldBegin < change.oldEnd && change.newBegin < change.newEnd &&
               oldLines.full(change.oldEnd - 1) == newLines.full(change.newEnd - 1)) {
            --change.oldEnd;
            --change.newEnd;
        }
        changes.append(change);
    }
    return changes;
}

/// The names that all keys of some causes begin with; nothing when they have none in common.
std::optional<QStringList> sharedNames(std::span<const Change::Cause> causes)
{
    std::optional<QStringList> shared;
    for (const Change::Cause &cause : causes) {
        for (const QString &key : cause.keys) {
            const QStringList names = key.split(QLatin1Char('.'));
            shared = shared.value_or(names);
            const auto parts = std::ranges::mismatch(*shared, names);
            if (parts.in1 == shared->begin())
                return {};
            shared->erase(parts.in1, shared->end());
        }
    }
    return shared.value_or(QStringList());
}

/// What the causes share, else the first cause and what the others share; of a hunk that is about
/// very much only the beginning.
QString headingOf(std::span<const Change::Cause> causes)
{
    constexpr qsizetype most = 5;
    QStringList headings;
    for (; !causes.empty(); causes = causes.subspan(1)) {
        if (headings.size() == most)
            return headings.join(u", "_s) + u", …"_s;
        if (const auto shared = sharedNames(causes)) {
            headings.append(shared->join(u" › "_s));
            break;
        }
        headings.append(sharedNames(causes.first(1)).value_or(QStringList()).join(u" › "_s));
    }
    return headings.join(u", "_s);
}

class HunkBuilder
{
public:
    HunkBuilder(const LineMap &oldLines, const LineMap &newLines)
        : m_old(oldLines)
        , m_new(newLines)
    {}

    /// Changes that are close enough for their contexts to touch make one hunk.
    QList<Hunk> build(const QList<Change> &changes)
    {
        QList<Hunk> hunks;
        for (qsizetype begin = 0; begin < changes.size();) {
            qsizetype end = begin + 1;
            while (end < changes.size() &&
                   changes[end].oldBegin - changes[end - 1].oldEnd <= 2 * contextLines)
                ++end;
            hunks.append(hunk(changes.sliced(begin, end - begin)));
            begin = end;
        }
        return hunks;
    }

private:
    void addContext(int oldBegin, int oldEnd, int newBegin)
    {
        for (int line = oldBegin; line < oldEnd; ++line)
            m_lines.append(
                {DiffLine::Kind::Context, line, newBegin + line - oldBegin, text(m_old, line)});
    }

    Hunk hunk(const QList<Change> &changes)
    {
        Hunk result;
        m_lines.clear();
        QList<Change::Cause> causes;
        int oldAt = std::max(1, changes.first().oldBegin - contextLines);
        int newAt = changes.first().newBegin - (changes.first().oldBegin - oldAt);
        for (const Change &change : changes) {
            addContext(oldAt, change.oldBegin, newAt);
            for (int line = change.oldBegin; line < change.oldEnd; ++line)
                m_lines.append({DiffLine::Kind::Removed, line, 0, text(m_old, line)});
            for (int line = change.newBegin; line < change.newEnd; ++line)
                m_lines.append({DiffLine::Kind::Added, 0, line, text(m_new, line)});
            oldAt = change.oldEnd;
            newAt = change.newEnd;
            causes += change.causes;
        }
        addContext(oldAt, std::min(oldAt + contextLines, m_old.count() + 1), newAt);
        result.heading = headingOf(causes);
        for (const Change::Cause &cause : std::as_const(causes)) {
            if (!result.why.contains(cause.why))
                result.why.append(cause.why);
        }
        result.lines = m_lines;
        return result;
    }

    static QString text(const LineMap &lines, int line)
    {
        return QString::fromUtf8(lines.content(line));
    }

    const LineMap &m_old;
    const LineMap &m_new;
    QList<DiffLine> m_lines;
};

} // namespace

void describeChanges(Patch &patch, const LineMap &before, const LineMap &after,
                     const QList<Change> &changes)
{
    patch.hunks = HunkBuilder(before, after).build(changes);
    patch.linesTotal = before.count();
    patch.linesUntouched = patch.linesTotal;
    for (const Change &change : changes)
        patch.linesUntouched -= change.oldEnd - change.oldBegin;
}

void describeDifference(Patch &patch, const LineMap &before, const LineMap &after,
                        const QList<Replacement> &sorted)
{
    const QList<Touched> touched = mergedChanges(sorted, before, patch.before.size());
    describeChanges(patch, before, after, withNewLines(touched, before, after));
}

} // namespace milvus
