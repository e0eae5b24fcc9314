#pragma once

#include <QIcon>
#include <QPainter>

namespace theme {

/// The few signs the product uses, drawn in one colour so that they are crisp at any scale and fit
/// both themes.
enum class Glyph { Check, Cross, Warning, Info, Dash, Key, Search, Clock, Remove, Chevron };

void drawGlyph(QPainter &painter, Glyph glyph, const QRectF &box, const QColor &color);
QIcon glyphIcon(Glyph glyph, const QColor &color);

} // namespace theme
