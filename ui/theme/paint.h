#pragma once

#include <QColor>
#include <QPainter>

class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QWidget;

namespace theme {

/// A rounded box whose line lies inside `rect`, crisp at every scale.
void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border,
             qreal radius, qreal width = 1);

// What Style draws for each kind of control; state and rectangle come from the option.
void drawButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawRadio(QPainter &painter, const QStyleOption &option);
void drawCheck(QPainter &painter, const QStyleOption &option);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
void drawProgressGroove(QPainter &painter, const QRect &rect);
void drawProgressContents(QPainter &painter, const QStyleOptionProgressBar &option);

} // namespace theme
