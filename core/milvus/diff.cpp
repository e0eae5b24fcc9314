#include "core/milvus/diff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

constexpr int contextLines = 3;

/// Whole old lines [begin, end) that became whole new lines.
struct Change
{
    int oldBegin = 1;
    int oldEnd = 1;
    int newBegin = 1;
    int newEnd = 1;
    QList<const Replacement *> causes;
};

/// The lines that a replacement touches; none when it inserts whole lines before a line.
Change linesOf(const Replacement &replacement, const LineMap &lines, qsizetype size)
{
    Change change;
    const qsizetype at = replacement.span.at;
    const bool startsLine = at == size
                                ? lines.count() == 0 || lines.full(lines.count()).endsWith('\n')
                                : lines.start(lines.lineAt(at)) == at;
    change.oldBegin = at == size && startsLine ? lines.count() + 1 : lines.lineAt(at);
    const bool insertsLines = startsLine && replacement.span.length == 0 &&
                              (replacement.bytes.endsWith('\n') || at == size);
    change.oldEnd = insertsLines ? change.oldBegin : lines.lineAt(replacement.span.end()) + 1;
    change.causes = {&replacement};
    return change;
}

QList<Change> mergedChanges(const QList<Replacement> &sorted, const LineMap &lines, qsizetype size)
{
    QList<Change> changes;
    for (const Replacement &replacement : sorted) {
        const Change change = linesOf(replacement, lines, size);
        if (!changes.isEmpty() && change.oldBegin <= changes.last().oldEnd) {
            changes.last().oldEnd = std::max(changes.last().oldEnd, change.oldEnd);
            changes.last().causes += change.causes;
        } else {
            changes.append(change);
        }
    }
    return changes;
}

/// Finds the new lines of each change and drops lines at its ends that stayed the same.
void matchNewLines(QList<Change> &changes, const LineMap &oldLines, const LineMap &newLines)
{
    int shift = 0;
    for (Change &change : changes) {
        qsizetype growth = 0;
        for (const Replacement *cause : change.causes)
            growth += cause->bytes.count('\n');
        change.newBegin = change.oldBegin + shift;
        change.newEnd = change.oldEnd + shift + static_cast<int>(growth);
        shift += static_cast<int>(growth);
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
    }
}

QString headingOf(const QList<const Replacement *> &causes)
{
    QStringList shared;
    bool isFirst = true;
    for (const Replacement *cause : causes) {
        for (const Replacement::Leaf &leaf : cause->leaves) {
            const QStringList names = leaf.key.split(QLatin1Char('.'));
            if (isFirst)
                shared = names;
            isFirst = false;
            qsizetype count = 0;
            while (count < std::min(shared.size(), names.size()) && shared[count] == names[count])
                ++count;
            if (count == 0)
                return headingOf(causes.first(1)) + u", "_s + headingOf(causes.sliced(1));
            shared = shared.first(count);
        }
    }
    return shared.join(u" › "_s);
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
        QList<const Replacement *> causes;
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
        for (const Replacement *cause : causes) {
            if (!result.why.contains(cause->why))
                result.why.append(cause->why);
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

void describeDifference(Patch &patch, const QList<Replacement> &sorted)
{
    const LineMap oldLines(patch.before);
    const LineMap newLines(patch.after);
    QList<Change> changes = mergedChanges(sorted, oldLines, patch.before.size());
    matchNewLines(changes, oldLines, newLines);
    patch.hunks = HunkBuilder(oldLines, newLines).build(changes);
    patch.linesTotal = oldLines.count();
    patch.linesUntouched = patch.linesTotal;
    for (const Change &change : std::as_const(changes))
        patch.linesUntouched -= change.oldEnd - change.oldBegin;
}

} // namespace milvus
