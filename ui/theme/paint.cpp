#include "ui/theme/paint.h"

#include "ui/theme/glyph.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace theme {

namespace {

bool flag(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

/// The border of a field says how serious its problem is; 2 is base::Severity::Problem, 1 a
/// warning.
QColor fieldBorder(const QStyleOption &option, const QWidget *widget)
{
    const QVariant severity = widget ? widget->property(severityProperty) : QVariant();
    if (severity.isValid() && severity.toInt() == 2)
        return color(Color::Problem);
    if (severity.isValid() && severity.toInt() == 1)
        return color(Color::Warning);
    if (option.state & QStyle::State_HasFocus)
        return color(Color::Accent);
    return color(option.state & QStyle::State_Enabled ? Color::Control : Color::Border);
}

void drawLinkButton(QPainter &painter, const QStyleOption &option)
{
    if (option.state & QStyle::State_HasFocus)
        drawBox(painter, option.rect, Qt::transparent, color(Color::Accent), controlRadius, 2);
    else if (option.state & QStyle::State_MouseOver)
        drawBox(painter, option.rect, color(Color::AccentTint), Qt::transparent, controlRadius);
}

void drawPrimaryButton(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor fill = color(enabled ? Color::Accent : Color::Border);
    if (enabled && (option.state & (QStyle::State_Sunken | QStyle::State_MouseOver)))
        fill = isDark() ? fill.lighter(112) : fill.darker(115);
    drawBox(painter, option.rect, fill, fill, controlRadius);
    if (option.state & QStyle::State_HasFocus) {
        const QRectF inner = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5);
        drawBox(painter, inner, Qt::transparent, color(Color::OnAccent), controlRadius - 2, 1.5);
    }
}

QRectF centeredSquare(const QRect &rect)
{
    const qreal side = qMin(rect.width(), rect.height());
    return {QRectF(rect).center() - QPointF(side / 2, side / 2), QSizeF(side, side)};
}

} // namespace

void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border,
             qreal radius, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border == QColor(Qt::transparent) ? QPen(Qt::NoPen) : QPen(border, width));
    const qreal half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void drawButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (flag(widget, linkProperty)) {
        drawLinkButton(painter, option);
        return;
    }
    if (flag(widget, primaryProperty)) {
        drawPrimaryButton(painter, option);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool checked = option.state & QStyle::State_On;
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool over = enabled && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const QColor border = color(focus || checked ? Color::Accent
                                : enabled        ? Color::Control
                                                 : Color::Border);
    const QColor fill = color(checked ? Color::AccentTint : over ? Color::Hover : Color::Card);
    drawBox(painter, option.rect, fill, border, controlRadius, focus ? 2 : 1);
}

void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    const bool strong = (option.state & QStyle::State_HasFocus) ||
                        (widget && widget->property(severityProperty).isValid());
    drawBox(painter, option.rect, color(readOnly ? Color::Page : Color::Card),
            fieldBorder(option, widget), controlRadius, strong ? 2 : 1);
}

void drawRadio(QPainter &painter, const QStyleOption &option)
{
    const QRectF box = centeredSquare(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QColor ring = color(!enabled ? Color::Border : on ? Color::Accent : Color::Control);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ring, 1.2));
    painter.setBrush(on ? ring : color(Color::Card));
    painter.drawEllipse(box.adjusted(0.6, 0.6, -0.6, -0.6));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Color::OnAccent));
        painter.drawEllipse(box.center(), box.width() * 0.19, box.width() * 0.19);
    }
    painter.restore();
}

void drawCheck(QPainter &painter, const QStyleOption &option)
{
    const QRectF box = centeredSquare(option.rect);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const QColor edge = color(!enabled       ? Color::Border
                              : on || partly ? Color::Accent
                                             : Color::Control);
    drawBox(painter, box, on || partly ? edge : color(Color::Card), edge, 3, 1.2);
    if (on || partly)
        drawGlyph(painter, on ? Glyph::Check : Glyph::Dash, box.adjusted(1, 1, -1, -1),
                  color(Color::OnAccent));
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const bool active = (option.state & QStyle::State_MouseOver) ||
                        (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const QRectF thumb = QRectF(handle).adjusted(horizontal ? 2 : 3, horizontal ? 3 : 2,
                                                 horizontal ? -2 : -3, horizontal ? -3 : -2);
    const qreal radius = qMin(thumb.width(), thumb.height()) / 2;
    drawBox(painter, thumb, color(active ? Color::Muted : Color::Control), Qt::transparent, radius);
}

void drawProgressGroove(QPainter &painter, const QRect &rect)
{
    const qreal radius = qMin(rect.height(), 8) / 2.0;
    drawBox(painter, rect, color(Color::Page), color(Color::Control), radius);
}

void drawProgressContents(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const QRectF rect = option.rect;
    const qreal radius = qMin(rect.height(), 8.0) / 2;
    QRectF filled = rect;
    if (option.maximum > option.minimum) {
        const qreal share =
            qreal(option.progress - option.minimum) / qreal(option.maximum - option.minimum);
        filled.setWidth(rect.width() * qBound(0.0, share, 1.0));
    } else { // how long is unknown: a still, half-filled bar; the words beside it say what happens
        filled.setWidth(rect.width() / 2);
    }
    if (filled.width() >= 1)
        drawBox(painter, filled, color(Color::Accent), Qt::transparent, radius);
}

} // namespace theme
