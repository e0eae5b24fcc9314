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

static void fill(QList<int> &places, qsizetype size, int place)
{
    while (places.size() < size)
        places += place;
}

DiffLayout unifiedLayout(const Diff &diff, int from, int to, const Wrap &wrap)
{
    DiffLayout layout;
    for (int place = from; place < to; ++place) {
        const DiffRow row = diff.row(place);
        layout.left += row;
        if (row.kind == Kind::Heading)
            layout.left += noteRows(row, wrap);
        fill(layout.places, layout.left.size(), place);
    }
    return layout;
}

DiffLayout sidesLayout(const Diff &diff, int from, int to, const Wrap &wrap)
{
    DiffLayout layout;
    for (int place = from; place < to; ++place) {
        const Diff::Pair &pair = diff.pairs().at(place);
        const DiffRow before = diff.row(pair.before);
        layout.left += before;
        if (before.kind == Kind::Heading)
            layout.right += noteRows(before, wrap);
        else
            layout.right += diff.row(pair.after);
        const qsizetype size = std::max(layout.left.size(), layout.right.size());
        for (QList<DiffRow> *side : {&layout.left, &layout.right})
            while (side->size() < size)
                *side += {.kind = Kind::Note, .text = {}};
        fill(layout.places, size, place);
    }
    return layout;
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
