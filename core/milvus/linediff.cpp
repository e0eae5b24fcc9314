#include "core/milvus/linediff.h"

#include <QHash>

#include <algorithm>

namespace milvus {

namespace {

/// Lines as numbers: equal lines, equal numbers.
using Numbers = std::vector<int>;

Numbers numbered(const LineMap &lines, QHash<QByteArrayView, int> &known)
{
    Numbers numbers;
    numbers.reserve(static_cast<size_t>(lines.count()));
    for (int line = 1; line <= lines.count(); ++line) {
        const int next = static_cast<int>(known.size());
        const int number = known.value(lines.full(line), next);
        if (number == next)
            known.insert(lines.full(line), next);
        numbers.push_back(number);
    }
    return numbers;
}

/// The middle of both texts, without the lines they begin and end with alike.
class Middle
{
public:
    Middle(const Numbers &before, const Numbers &after)
        : m_before(before)
        , m_after(after)
    {
        const int least = static_cast<int>(std::min(before.size(), after.size()));
        while (m_skip < least && at(before, m_skip) == at(after, m_skip))
            ++m_skip;
        int tail = 0;
        const auto fromEnd = [&](const Numbers &numbers) {
            return numbers[numbers.size() - 1 - static_cast<size_t>(tail)];
        };
        while (tail < least - m_skip && fromEnd(before) == fromEnd(after))
            ++tail;
        m_oldSize = static_cast<int>(before.size()) - m_skip - tail;
        m_newSize = static_cast<int>(after.size()) - m_skip - tail;
    }

    QList<LineChange> changes()
    {
        if (m_oldSize == 0 && m_newSize == 0)
            return {};
        if (search())
            walkBack();
        else if (m_oldSize == m_newSize)
            compareInPlace();
        else
            markRange(0, m_oldSize, 0, m_newSize);
        return m_changes;
    }

private:
    static constexpr int most = 1000; // differing lines that the search goes through

    static int at(const Numbers &numbers, int index) { return numbers[static_cast<size_t>(index)]; }
    [[nodiscard]] bool isSame(int old, int now) const
    {
        return at(m_before, m_skip + old) == at(m_after, m_skip + now);
    }

    /// Furthest old line on each diagonal, by number of differences; true when the end is reached.
    bool search()
    {
        std::vector<int> furthest = {0, 0, 0};
        for (int count = 0; count <= most; ++count) {
            std::vector<int> next(static_cast<size_t>(2 * count + 3), -1);
            for (int diagonal = -count; diagonal <= count; diagonal += 2) {
                int old = count == 0 ? 0 : step(furthest, count - 1, diagonal);
                while (old < m_oldSize && old - diagonal < m_newSize && old - diagonal >= 0 &&
                       isSame(old, old - diagonal))
                    ++old;
                next[static_cast<size_t>(diagonal + count + 1)] = old;
                if (old >= m_oldSize && old - diagonal >= m_newSize) {
                    m_trace.push_back(std::move(next));
                    return true;
                }
            }
            furthest = next;
            m_trace.push_back(std::move(next));
        }
        return false;
    }

    /// One more difference: a line added (from the diagonal above) or removed (from the one below).
    static int step(const std::vector<int> &furthest, int count, int diagonal)
    {
        const int added = value(furthest, count, diagonal + 1);
        const int removed = value(furthest, count, diagonal - 1);
        return std::max(added, removed < 0 ? -1 : removed + 1);
    }
    static int value(const std::vector<int> &furthest, int count, int diagonal)
    {
        const int index = diagonal + count + 1;
        return index < 0 || index >= static_cast<int>(furthest.size())
                   ? -1
                   : furthest[static_cast<size_t>(index)];
    }

    void walkBack()
    {
        int old = m_oldSize;
        int now = m_newSize;
        for (int count = static_cast<int>(m_trace.size()) - 1; count > 0; --count) {
            const std::vector<int> &furthest = m_trace[static_cast<size_t>(count - 1)];
            const int diagonal = old - now;
            const int added = value(furthest, count - 1, diagonal + 1);
            const int removed = value(furthest, count - 1, diagonal - 1);
            const bool isRemoved = removed >= 0 && removed + 1 > added;
            const int fromOld = isRemoved ? removed : added;
            const int fromNow = isRemoved ? removed - diagonal + 1 : added - diagonal - 1;
            if (isRemoved)
                markRange(fromOld, fromOld + 1, fromNow, fromNow);
            else
                markRange(fromOld, fromOld, fromNow, fromNow + 1);
            old = fromOld;
            now = fromNow;
        }
        std::ranges::reverse(m_changes);
        joinNeighbours();
    }

    void compareInPlace()
    {
        for (int line = 0; line < m_oldSize; ++line) {
            if (!isSame(line, line))
                markRange(line, line + 1, line, line + 1);
        }
        joinNeighbours();
    }

    void markRange(int oldBegin, int oldEnd, int newBegin, int newEnd)
    {
        const int first = m_skip + 1;
        m_changes.append({first + oldBegin, first + oldEnd, first + newBegin, first + newEnd});
    }

    void joinNeighbours()
    {
        QList<LineChange> joined;
        for (const LineChange &change : std::as_const(m_changes)) {
            if (!joined.isEmpty() && joined.last().oldEnd == change.oldBegin &&
                joined.last().newEnd == change.newBegin) {
                joined.last().oldEnd = change.oldEnd;
                joined.last().newEnd = change.newEnd;
            } else {
                joined.append(change);
            }
        }
        m_changes = joined;
    }

    const Numbers &m_before;
    const Numbers &m_after;
    int m_skip = 0;
    int m_oldSize = 0;
    int m_newSize = 0;
    std::vector<std::vector<int>> m_trace;
    QList<LineChange> m_changes;
};

} // namespace

QList<LineChange> lineChanges(const LineMap &before, const LineMap &after)
{
    QHash<QByteArrayView, int> known;
    const Numbers old = numbered(before, known);
    const Numbers now = numbered(after, known);
    return Middle(old, now).changes();
}

} // namespace milvus
