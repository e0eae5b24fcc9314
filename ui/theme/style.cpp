#include "ui/theme/style.h"

#include "ui/theme/glyph.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPushButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace theme {

namespace {

constexpr int controlHeight = 32;
constexpr int targetHeight = 26;
constexpr int scrollBarExtent = 13;
constexpr int arrowWidth = 26;

bool isLink(const QWidget *widget)
{
    return widget && widget->property(linkProperty).toBool();
}

QRectF arrowBox(const QRect &rect)
{
    const QSizeF size(12, 12);
    return {QRectF(rect).center() - QPointF(size.width() / 2, size.height() / 2), size};
}

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_DefaultFrameWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: // nothing moves unless somebody moves it
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(color(Color::Border).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (isLink(widget))
            return {contents.width() + 2 * linkPadding, qMax(contents.height() + 4, targetHeight)};
        if (widget && widget->property(compactProperty).toBool())
            return {contents.width() + 5 * spacing, qMax(size.height(), controlHeight)};
        return {qMax(contents.width() + 32, 64), qMax(size.height(), controlHeight)};
    case CT_LineEdit:
        return {size.width() + 12, qMax(size.height(), controlHeight)};
    case CT_ComboBox:
        return {contents.width() + arrowWidth + 24, qMax(size.height(), controlHeight)};
    case CT_SpinBox:
        return {size.width() + 12, qMax(size.height(), controlHeight)};
    case CT_RadioButton:
    case CT_CheckBox:
    case CT_ToolButton:
    case CT_ItemViewItem:
    case CT_MenuItem:
    case CT_HeaderSection:
        return {size.width(), qMax(size.height(), targetHeight)};
    default:
        return size;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(7, 2, -7, -2);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool horizontal = slider->orientation == Qt::Horizontal;
        const int length = horizontal ? rect.width() : rect.height();
        const int range = slider->maximum - slider->minimum;
        const int least = qMin(length, 32);
        const int handle = range > 0 ? qMax(least, int(qint64(length) * slider->pageStep /
                                                       (qint64(range) + slider->pageStep)))
                                     : length;
        const int start =
            sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                    length - handle, slider->upsideDown);
        const auto part = [&](int from, int size) {
            return horizontal ? QRect(from, 0, size, rect.height())
                              : QRect(0, from, rect.width(), size);
        };
        switch (subControl) {
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSlider:
            return part(start, handle);
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + handle, length - start - handle);
        default:
            return {}; // no arrow buttons
        }
    }
    if (control == CC_ComboBox && subControl != SC_ComboBoxListBoxPopup &&
        subControl != SC_ComboBoxFrame) {
        const QRect arrow(rect.right() - arrowWidth, rect.top(), arrowWidth, rect.height());
        const QRect field = rect.adjusted(9, 2, -arrowWidth - 2, -2);
        return visualRect(option->direction, rect, subControl == SC_ComboBoxArrow ? arrow : field);
    }
    if (control == CC_SpinBox) {
        const int half = rect.height() / 2;
        const QRect up(rect.right() - arrowWidth + 1, rect.top(), arrowWidth, half);
        switch (subControl) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, rect, up);
        case SC_SpinBoxDown:
            return visualRect(option->direction, rect, up.translated(0, half));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(8, 2, -arrowWidth, -2));
        default:
            return rect;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*painter, *option, widget);
        return;
    case PE_PanelButtonTool: // the head of a fold: words with an arrow, not a box
        if (option->state & State_MouseOver)
            drawBox(*painter, option->rect, color(Color::Hover), Qt::transparent, controlRadius);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QPushButton *>(widget)) // a button's panel already shows it
            drawBox(*painter, option->rect, Qt::transparent, color(Color::Accent), 3, 2);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(*painter, *option, widget);
        return;
    }
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            const bool focus = option->state & State_HasFocus;
            drawBox(*painter, option->rect, Qt::transparent,
                    color(focus ? Color::Accent : Color::Border), 0, 1);
            return;
        }
        break;
    case PE_IndicatorRadioButton:
        drawRadio(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*painter, *option);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            const bool enabled = option->state & State_Enabled;
            const bool primary = widget && widget->property(primaryProperty).toBool();
            if (primary && enabled)
                copy.palette.setColor(QPalette::ButtonText, color(Color::OnAccent));
            else if (enabled && (isLink(widget) || (option->state & State_On)))
                copy.palette.setColor(QPalette::ButtonText, color(Color::Accent));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        drawProgressGroove(*painter, option->rect);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgressContents(*painter, *bar);
        return;
    case CE_ProgressBarLabel: // the words stand above the bar (ux-rules 68)
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(Color::Card));
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            color(Color::Border));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const QColor arrow = color(option->state & State_Enabled ? Color::Muted : Color::Border);
    switch (control) {
    case CC_ScrollBar:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const QRect handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
            drawScrollBar(*painter, *slider, handle);
        }
        return;
    case CC_ComboBox:
        drawField(*painter, *option, widget);
        drawGlyph(*painter, Glyph::Chevron,
                  arrowBox(subControlRect(control, option, SC_ComboBoxArrow, widget)), arrow);
        return;
    case CC_SpinBox: {
        drawField(*painter, *option, widget);
        const QRectF down = arrowBox(subControlRect(control, option, SC_SpinBoxDown, widget));
        drawGlyph(*painter, Glyph::Chevron, down.adjusted(1, -1, -1, -1), arrow);
        const QRectF up = arrowBox(subControlRect(control, option, SC_SpinBoxUp, widget));
        painter->save();
        painter->translate(up.center());
        painter->scale(1, -1);
        drawGlyph(*painter, Glyph::Chevron, QRectF(-5, -6, 10, 10), arrow);
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace theme
