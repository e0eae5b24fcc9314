#pragma once

#include "ui/widgets/diffrows.h"

#include <functional>

class QFontMetrics;

namespace widgets {

/// Breaks words into lines that fit.
using Wrap = std::function<QStringList(const QString &words)>;

/// Each heading with the lines of its note below it.
QList<DiffRow> unifiedLayout(const QList<DiffRow> &rows, const Wrap &wrap);

/// The old file and the new one, the same number of rows each; what belongs together stands side by
/// side. Headings are on the old side, their notes on the new one.
struct Sides
{
    QList<DiffRow> before;
    QList<DiffRow> after;
};
Sides sidesLayout(const QList<DiffRow> &rows, const Wrap &wrap);

/// Breaks where the language allows it; a word wider than `width` pixels stays whole.
QStringList wrapWords(const QString &words, const QFontMetrics &metrics, int width);

} // namespace widgets
