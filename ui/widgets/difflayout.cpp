#include "ui/widgets/difflayout.h"

#include <QFontMetrics>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace widgets {

using Kind = DiffRow::Kind;

static QList<DiffRow> noteRows(const DiffRow &heading, const Wrap &wrap)
{
    QList<DiffRow> rows;
    if (!heading.note.isEmpty())
        for (const QString &line : wrap(heading.note))
            rows += {.kind = Kind::Note, .text = line};
    return rows;
}

QList<DiffRow> unifiedLayout(const QList<DiffRow> &rows, const Wrap &wrap)
{
    QList<DiffRow> all;
    all.reserve(rows.size());
    for (const DiffRow &row : rows) {
        all += row;
        if (row.kind == Kind::Heading)
            all += noteRows(row, wrap);
    }
    return all;
}

static void fill(QList<DiffRow> &side, qsizetype size, Kind kind)
{
    while (side.size() < size)
        side += {.kind = kind, .text = {}};
}

static void even(Sides &sides, Kind kind)
{
    const qsizetype size = std::max(sides.before.size(), sides.after.size());
    fill(sides.before, size, kind);
    fill(sides.after, size, kind);
}

Sides sidesLayout(const QList<DiffRow> &rows, const Wrap &wrap)
{
    Sides sides;
    for (const DiffRow &row : rows) {
        switch (row.kind) {
        case Kind::Heading:
            even(sides, Kind::Filler);
            sides.before += row;
            sides.after += noteRows(row, wrap);
            even(sides, Kind::Note);
            break;
        case Kind::Removed:
            sides.before += row;
            break;
        case Kind::Added:
            sides.after += row;
            break;
        case Kind::Note:
        case Kind::Context:
        case Kind::Filler:
            even(sides, Kind::Filler);
            sides.before += row;
            sides.after += row;
            break;
        }
    }
    even(sides, Kind::Filler);
    return sides;
}

QStringList wrapWords(const QString &words, const QFontMetrics &metrics, int width)
{
    QStringList lines;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, words);
    qsizetype from = 0;
    qsizetype fits = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        const QString candidate = words.mid(from, to - from).trimmed();
        if (fits > from && metrics.horizontalAdvance(candidate) > width) {
            lines += words.mid(from, fits - from).trimmed();
            from = fits;
        }
        fits = to;
    }
    if (from < words.size())
        lines += words.mid(from).trimmed();
    return lines;
}

} // namespace widgets
