#pragma once

#include "ui/widgets/diffrows.h"

#include <functional>

class QFontMetrics;

namespace widgets {

/// Breaks words into lines that fit.
using Wrap = std::function<QStringList(const QString &words)>;

/// A part of a diff as it is shown. Unified: everything on the left. Side by side: the same number
/// of rows on both sides, what belongs together beside each other, headings on the left and their
/// notes on the right.
struct DiffLayout
{
    QList<DiffRow> left;
    QList<DiffRow> right;
    QList<int> places; ///< of each row: which one of the diff's rows (or pairs) it shows
};

/// The rows [from, to), each heading with the lines of its note below it.
DiffLayout unifiedLayout(const Diff &diff, int from, int to, const Wrap &wrap);
/// The pairs [from, to).
DiffLayout sidesLayout(const Diff &diff, int from, int to, const Wrap &wrap);

/// Breaks where the language allows it; a word wider than `width` pixels stays whole.
QStringList wrapWords(const QString &words, const QFontMetrics &metrics, int width);

} // namespace widgets
