#pragma once

#include "ui/widgets/graphic.h"

#include <QDateTime>
#include <QList>

namespace widgets {

/// One certificate on the time axis.
struct TimelineBar
{
    enum class Kind { Authority, Leaf };
    QString label; ///< "CA", "Server"; outside text is shown as it is
    Kind kind = Kind::Leaf;
    QDateTime begin;
    QDateTime end;
};

/// Validity of certificates on one axis with a line for today. Up and Down walk the bars and show
/// the exact times; the same dates are in the accessible description.
class Timeline : public Graphic
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);
    /// `today` is the product's clock, so that tests and the picture agree.
    void setBars(const QList<TimelineBar> &bars, const QDateTime &today);
    [[nodiscard]] const QList<TimelineBar> &bars() const { return m_bars; }
    /// The exact times of the chosen bar, in UTC; empty when none is chosen.
    [[nodiscard]] QString exactTimes() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void choose(int index);
    [[nodiscard]] QString describe() const;
    [[nodiscard]] QDateTime axisBegin() const;
    [[nodiscard]] QDateTime axisEnd() const;
    [[nodiscard]] qreal xOf(const QDateTime &instant, const QRectF &axis) const;
    [[nodiscard]] QRectF axisBox() const;
    [[nodiscard]] qreal rowHeight() const;
    void paintBar(QPainter &painter, int row, const QRectF &axis) const;
    void paintEnd(QPainter &painter, const QDateTime &end, const QRectF &box,
                  const QRectF &axis) const;
    void paintToday(QPainter &painter, const QRectF &axis) const;

    QList<TimelineBar> m_bars;
    QDateTime m_today;
    int m_chosen = -1;
};

} // namespace widgets
