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

static void append(QList<DiffRow> &rows, const milvus::Hunk &hunk)
{
    rows += heading(hunk);
    for (const milvus::DiffLine &line : hunk.lines)
        rows += {.kind = kindOf(line.kind),
                 .oldLine = line.oldLine,
                 .newLine = line.newLine,
                 .text = line.text};
}

QList<DiffRow> hunkRows(const milvus::Patch &patch)
{
    QList<DiffRow> rows;
    for (const milvus::Hunk &hunk : patch.hunks)
        append(rows, hunk);
    markPairs(rows);
    return rows;
}

static QStringList linesOf(const QByteArray &text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QString &line : lines)
        if (line.endsWith(u'\r'))
            line.chop(1);
    return lines;
}

QList<DiffRow> wholeFileRows(const milvus::Patch &patch)
{
    const QStringList before = linesOf(patch.before);
    QList<DiffRow> rows;
    int oldLine = 1;
    int newLine = 1;
    const auto copyUntil = [&](int end) {
        for (; oldLine < end && oldLine <= before.size(); ++oldLine, ++newLine)
            rows += {.kind = DiffRow::Kind::Context,
                     .oldLine = oldLine,
                     .newLine = newLine,
                     .text = before.at(oldLine - 1)};
    };
    for (const milvus::Hunk &hunk : patch.hunks) {
        const auto known =
            std::find_if(hunk.lines.begin(), hunk.lines.end(),
                         [](const milvus::DiffLine &line) { return line.oldLine > 0; });
        if (known != hunk.lines.end())
            copyUntil(known->oldLine);
        append(rows, hunk);
        for (const milvus::DiffLine &line : hunk.lines) {
            oldLine = std::max(oldLine, line.oldLine + 1);
            newLine = std::max(newLine, line.newLine + 1);
        }
    }
    copyUntil(int(before.size()) + 1);
    markPairs(rows);
    return rows;
}

QList<DiffRow> contextRows(const QByteArray &text)
{
    QList<DiffRow> rows;
    int line = 0;
    for (const QString &words : linesOf(text)) {
        ++line;
        rows += {.kind = DiffRow::Kind::Context, .oldLine = line, .newLine = line, .text = words};
    }
    return rows;
}

} // namespace widgets
