#pragma once

#include <QProxyStyle>

namespace theme {

constexpr char primaryProperty[] = "primary"; ///< bool on a QPushButton
constexpr char linkProperty[] = "link";       ///< bool on a QPushButton
constexpr char compactProperty[] = "compact"; ///< the same
constexpr char severityProperty[] =
    "severity"; ///< base::Severity as int on a field; unset when all is well

/// Fusion with flat boxes: one line of border, radius 5, colours from the table, controls at least
/// 32 pixels high and a focus ring that is always visible (ux-rules 48, 60, 64). No style sheets,
/// so palettes and high contrast keep working.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
};

} // namespace theme
