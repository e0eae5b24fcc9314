#include "core/milvus/replay.h"

#include "core/milvus/linemap.h"

#include <algorithm>

namespace milvus {

namespace {

DiffLine backwards(const DiffLine &line)
{
    using Side = DiffLine::Kind;
    const Side kind = line.kind == Side::Added     ? Side::Removed
                      : line.kind == Side::Removed ? Side::Added
                                                   : Side::Context;
    return {kind, line.newLine, line.oldLine, line.text};
}

/// The same hunk from the other side; within a change what goes is shown before what comes.
Hunk backwards(const Hunk &hunk)
{
    Hunk turned = {hunk.heading, hunk.why, {}};
    for (const DiffLine &line : hunk.lines)
        turned.lines.append(backwards(line));
    for (auto begin = turned.lines.begin(); begin != turned.lines.end();) {
        const auto isContext = [](const DiffLine &line) {
            return line.kind == DiffLine::Kind::Context;
        };
        begin = std::find_if_not(begin, turned.lines.end(), isContext);
        const auto end = std::find_if(begin, turned.lines.end(), isContext);
        std::stable_partition(
            begin, end, [](const DiffLine &line) { return line.kind == DiffLine::Kind::Removed; });
        begin = end;
    }
    return turned;
}

Patch backwards(const Patch &forward)
{
    Patch patch;
    patch.before = forward.after;
    patch.after = forward.before;
    patch.linesTotal = static_cast<int>(LineMap(patch.before).count());
    qsizetype removed = 0;
    for (const Hunk &hunk : forward.hunks) {
        patch.hunks.append(backwards(hunk));
        removed +=
            std::ranges::count(patch.hunks.last().lines, DiffLine::Kind::Removed, &DiffLine::kind);
    }
    patch.linesUntouched = patch.linesTotal - static_cast<int>(removed);
    const LineMap lines(patch.after);
    for (const Edit &edit : forward.edits) {
        const bool isInserted = edit.before.isEmpty();
        patch.edits.append({edit.key, edit.after, edit.before,
                            isInserted ? 0 : std::min(edit.line, static_cast<int>(lines.count()))});
    }
    return patch;
}

/// The changes that made a text, found among earlier ones and turned round, the newest first.
class WayBack
{
public:
    WayBack(const QList<QByteArray> &earlier, const Replay &replay)
        : m_earlier(earlier)
        , m_replay(replay)
    {}

    /// Empty: nothing is proven.
    [[nodiscard]] QList<Patch> from(const QByteArray &text)
    {
        const QList<Replay::Change> possible = m_replay.possible(text);
        for (const QByteArray &candidate : m_earlier) {
            if (m_seen.contains(candidate))
                continue;
            const auto last = stepTo(candidate, text, possible);
            if (!last)
                continue;
            if (m_replay.isSwitchedOff(candidate))
                return {*last};
            m_seen.append(candidate);
            if (const QList<Patch> rest = from(candidate); !rest.isEmpty())
                return QList<Patch>{*last} + rest;
        }
        for (const QByteArray &candidate : m_earlier) {
            for (const QByteArray &form : m_replay.mended(candidate)) {
                const auto last = stepTo(form, text, possible);
                if (last && m_replay.isSwitchedOff(form))
                    return {*last};
            }
        }
        return {};
    }

private:
    static std::optional<Patch> stepTo(const QByteArray &candidate, const QByteArray &text,
                                       const QList<Replay::Change> &possible)
    {
        for (const Replay::Change &change : possible) {
            const auto forward = change(candidate);
            if (forward && !forward->edits.isEmpty() && forward->after == text)
                return backwards(*forward);
        }
        return {};
    }

    const QList<QByteArray> &m_earlier;
    const Replay &m_replay;
    QList<QByteArray> m_seen; ///< a way that was gone already leads nowhere new
};

} // namespace

QList<Patch> provenSteps(const QByteArray &text, const QList<QByteArray> &earlier,
                         const Replay &replay)
{
    return WayBack(earlier, replay).from(text);
}

QList<Edit> joinedEdits(const QList<Patch> &steps)
{
    QList<Edit> edits;
    for (const Patch &step : steps) {
        for (const Edit &edit : step.edits) {
            const auto known = std::ranges::find(edits, edit.key, &Edit::key);
            if (known == edits.end())
                edits.append(edit);
            else
                known->after = edit.after;
        }
    }
    edits.removeIf([](const Edit &edit) { return edit.before == edit.after; });
    return edits;
}

} // namespace milvus
