#include "ui/theme/glyph.h"

#include <QIconEngine>
#include <QPainterPath>

namespace theme {

namespace {

// Each sign in a box of 16 by 16; strokes of 1.7 with round ends.
QPainterPath lines(std::initializer_list<std::initializer_list<QPointF>> strokes)
{
    QPainterPath path;
    for (const auto &stroke : strokes)
        path.addPolygon(QPolygonF(QList<QPointF>(stroke)));
    return path;
}

QPainterPath path(Glyph glyph)
{
    QPainterPath result;
    switch (glyph) {
    case Glyph::Check:
        return lines({{{3.2, 8.4}, {6.5, 11.7}, {12.8, 4.6}}});
    case Glyph::Cross:
    case Glyph::Remove:
        return lines({{{4.2, 4.2}, {11.8, 11.8}}, {{11.8, 4.2}, {4.2, 11.8}}});
    case Glyph::Warning:
        result.addPolygon(QPolygonF({{8, 2.2}, {14.4, 13.4}, {1.6, 13.4}, {8, 2.2}}));
        result.addPath(lines({{{8, 6.4}, {8, 9.4}}, {{8, 11.4}, {8, 11.5}}}));
        return result;
    case Glyph::Info:
        result.addEllipse(QPointF(8, 8), 6.4, 6.4);
        result.addPath(lines({{{8, 7.4}, {8, 11.2}}, {{8, 4.8}, {8, 4.9}}}));
        return result;
    case Glyph::Dash:
        return lines({{{4, 8}, {12, 8}}});
    case Glyph::Key:
        result.addEllipse(QPointF(5, 8), 2.9, 2.9);
        result.addPath(lines({{{7.9, 8}, {14, 8}, {14, 10.6}}, {{11.4, 8}, {11.4, 10}}}));
        return result;
    case Glyph::Search:
        result.addEllipse(QPointF(7, 7), 4.2, 4.2);
        result.addPath(lines({{{10.1, 10.1}, {13.4, 13.4}}}));
        return result;
    case Glyph::Clock:
        result.addEllipse(QPointF(8, 8), 6.2, 6.2);
        result.addPath(lines({{{8, 4.6}, {8, 8.2}, {10.6, 9.6}}}));
        return result;
    case Glyph::Chevron:
        return lines({{{4, 6.2}, {8, 10.2}, {12, 6.2}}});
    }
    Q_UNREACHABLE();
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, const QColor &color)
        : m_glyph(glyph)
        , m_color(color)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor color = m_color;
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.5F);
        drawGlyph(*painter, m_glyph, rect, color);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(m_glyph, m_color); }

private:
    Glyph m_glyph;
    QColor m_color;
};

} // namespace

void drawGlyph(QPainter &painter, Glyph glyph, const QRectF &box, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(box.width(), box.height());
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path(glyph));
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, const QColor &color)
{
    return QIcon(new GlyphEngine(glyph, color));
}

} // namespace theme
