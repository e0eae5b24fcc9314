#include "ui/widgets/diffrows.h"

#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

static DiffRow::Kind kindOf(milvus::DiffLine::Kind kind)
{
    switch (kind) {
    case milvus::DiffLine::Kind::Context:
        return DiffRow::Kind::Context;
    case milvus::DiffLine::Kind::Removed:
        return DiffRow::Kind::Removed;
    case milvus::DiffLine::Kind::Added:
        return DiffRow::Kind::Added;
    }
    Q_UNREACHABLE();
}

static DiffRow heading(const milvus::Hunk &hunk)
{
    int line = 0;
    for (const milvus::DiffLine &candidate : hunk.lines) {
        if (candidate.kind != milvus::DiffLine::Kind::Context) {
            line = candidate.newLine > 0 ? candidate.newLine : candidate.oldLine;
            break;
        }
    }
    //: heading of a change: where in milvus.yaml, and its line number
    const QString words = QCoreApplication::translate("widgets::DiffView", "%1  ·  line %2")
                              .arg(hunk.heading, QString::number(line));
    QStringList reasons;
    for (const milvus::Why why : hunk.why)
        reasons += text::why(why);
    return {.kind = DiffRow::Kind::Heading, .text = words, .note = reasons.join(u' ')};
}

static void mark(DiffRow &one, DiffRow &other)
{
    const qsizetype shorter = std::min(one.text.size(), other.text.size());
    qsizetype head = 0;
    while (head < shorter && one.text.at(head) == other.text.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           one.text.at(one.text.size() - 1 - tail) == other.text.at(other.text.size() - 1 - tail))
        ++tail;
    one.markFrom = other.markFrom = int(head);
    one.markLength = int(one.text.size() - head - tail);
    other.markLength = int(other.text.size() - head - tail);
}

/// Pairs the removed lines of a block with the added ones that follow it.
static void markPairs(QList<DiffRow> &rows)
{
    qsizetype at = 0;
    while (at < rows.size()) {
        const auto lengthOf = [&rows](qsizetype from, DiffRow::Kind kind) {
            qsizetype to = from;
            while (to < rows.size() && rows.at(to).kind == kind)
                ++to;
            return to - from;
        };
        const qsizetype removed = lengthOf(at, DiffRow::Kind::Removed);
        const qsizetype added = lengthOf(at + removed, DiffRow::Kind::Added);
        if (removed == added)
            for (qsizetype pair = 0; pair < removed; ++pair)
                mark(rows[at + pair], rows[at + removed + pair]);
        at += std::max<qsizetype>(1, removed + added);
    }
}

void Diff::append(const milvus::Hunk &hunk)
{
    m_rows += heading(hunk);
    for (const milvus::DiffLine &line : hunk.lines)
        m_rows += {.kind = kindOf(line.kind),
                   .oldLine = line.oldLine,
                   .newLine = line.newLine,
                   .text = line.text};
}

/// The lines of the file before `end` that were not copied yet.
void Diff::copyLines(int end, int &oldLine, int &newLine)
{
    for (; oldLine < end; ++oldLine, ++newLine)
        m_rows += {.oldLine = oldLine, .newLine = newLine, .text = {}};
}

Diff Diff::ofHunks(const milvus::Patch &patch)
{
    Diff diff;
    for (const milvus::Hunk &hunk : patch.hunks)
        diff.append(hunk);
    diff.finish();
    return diff;
}

Diff Diff::ofWholeFile(const milvus::Patch &patch)
{
    Diff diff;
    diff.m_text = std::make_shared<const Text>(patch.before);
    const int end = diff.m_text->lines.count() + 1;
    int oldLine = 1;
    int newLine = 1;
    for (const milvus::Hunk &hunk : patch.hunks) {
        const auto known =
            std::find_if(hunk.lines.begin(), hunk.lines.end(),
                         [](const milvus::DiffLine &line) { return line.oldLine > 0; });
        if (known != hunk.lines.end())
            diff.copyLines(std::min(end, known->oldLine), oldLine, newLine);
        diff.append(hunk);
        for (const milvus::DiffLine &line : hunk.lines) {
            oldLine = std::max(oldLine, line.oldLine + 1);
            newLine = std::max(newLine, line.newLine + 1);
        }
    }
    diff.copyLines(end, oldLine, newLine);
    diff.finish();
    return diff;
}

Diff Diff::ofText(const QByteArray &text)
{
    milvus::Patch nothing;
    nothing.before = nothing.after = text;
    return ofWholeFile(nothing);
}

DiffRow Diff::row(int index) const
{
    if (index < 0)
        return {.kind = DiffRow::Kind::Filler, .text = {}};
    DiffRow row = m_rows.at(index);
    if (row.kind == DiffRow::Kind::Context && row.text.isNull() && m_text)
        row.text = QString::fromUtf8(m_text->lines.content(row.oldLine));
    return row;
}

int Diff::rowOfOldLine(int line) const
{
    const auto found = std::ranges::find(m_rows, line, &DiffRow::oldLine);
    return line < 1 || found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int Diff::pairOf(int row) const
{
    const auto last = [](const Pair &pair) { return std::max(pair.before, pair.after); };
    return int(std::ranges::lower_bound(m_pairs, row, {}, last) - m_pairs.begin());
}

int Diff::rowOf(int pair) const
{
    const Pair both = m_pairs.value(pair);
    return both.before < 0 ? both.after : both.before;
}

void Diff::finish()
{
    markPairs(m_rows);
    for (const DiffRow &row : std::as_const(m_rows))
        m_highestNumber = std::max({m_highestNumber, row.oldLine, row.newLine});
    pairUp();
    findChanges();
}

/// What was removed stands beside what was added in its place; the shorter side is filled up.
void Diff::pairUp()
{
    const auto endOf = [this](int from, DiffRow::Kind kind) {
        while (from < rowCount() && m_rows.at(from).kind == kind)
            ++from;
        return from;
    };
    for (int row = 0; row < rowCount();) {
        const int removed = endOf(row, DiffRow::Kind::Removed);
        const int added = endOf(removed, DiffRow::Kind::Added);
        if (added == row) {
            m_pairs += {row, row};
            ++row;
            continue;
        }
        for (int one = row, other = removed; one < removed || other < added; ++one, ++other)
            m_pairs += {one < removed ? one : -1, other < added ? other : -1};
        row = added;
    }
}

void Diff::findChanges()
{
    int heading = -1;
    bool inside = false;
    for (int pair = 0; pair < m_pairs.size(); ++pair) {
        const Pair &both = m_pairs.at(pair);
        const bool changes = both.before != both.after;
        if (changes && !inside)
            m_changes += {rowOf(pair), pair, heading};
        else if (!changes && m_rows.at(both.before).kind == DiffRow::Kind::Heading)
            heading = both.before;
        inside = changes;
    }
}

} // namespace widgets
