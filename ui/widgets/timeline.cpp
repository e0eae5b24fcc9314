#include "ui/widgets/timeline.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

static constexpr int barGap = 2 * theme::spacing;

Timeline::Timeline(QWidget *parent)
    : Graphic(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Validity"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void Timeline::setBars(const QList<TimelineBar> &bars, const QDateTime &today)
{
    m_bars = bars;
    m_today = today;
    m_chosen = -1;
    setAccessibleDescription(describe());
    updateGeometry();
    update();
}

QString Timeline::describe() const
{
    QStringList sentences;
    for (const TimelineBar &bar : m_bars) {
        if (bar.end < m_today)
            sentences += tr("%1 ended on %2.").arg(bar.label, text::date(bar.end));
        else if (bar.begin > m_today)
            sentences += tr("%1 begins on %2 and ends on %3.")
                             .arg(bar.label, text::date(bar.begin), text::date(bar.end));
        else
            sentences += tr("%1 is valid until %2.").arg(bar.label, text::date(bar.end));
    }
    return sentences.join(u' ');
}

QString Timeline::exactTimes() const
{
    if (m_chosen < 0 || m_chosen >= m_bars.size())
        return {};
    const TimelineBar &bar = m_bars.at(m_chosen);
    const auto exact = [](const QDateTime &instant) {
        return instant.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    };
    //: a certificate and the moments between which it is valid
    return tr("%1: %2 to %3 UTC").arg(bar.label, exact(bar.begin), exact(bar.end));
}

QDateTime Timeline::axisBegin() const
{
    QDateTime begin = m_today;
    for (const TimelineBar &bar : m_bars)
        begin = std::min(begin, bar.begin);
    return begin;
}

QDateTime Timeline::axisEnd() const
{
    QDateTime end = m_today;
    for (const TimelineBar &bar : m_bars)
        end = std::max(end, bar.end);
    return end;
}

qreal Timeline::rowHeight() const
{
    return fontMetrics().height() + 6;
}

QSize Timeline::sizeHint() const
{
    const int rows = int(m_bars.size());
    return {80 * fontMetrics().averageCharWidth(),
            int(rows * rowHeight()) + 2 * fontMetrics().height() + barGap};
}

QSize Timeline::minimumSizeHint() const
{
    return {30 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

QRectF Timeline::axisBox() const
{
    int labels = 0;
    for (const TimelineBar &bar : m_bars)
        labels = std::max(labels, fontMetrics().horizontalAdvance(bar.label));
    const int left = labels + 2 * barGap;
    const qreal length = width() - left - barGap;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    return {qreal(rtl ? barGap : left), 0, length, qreal(m_bars.size()) * rowHeight()};
}

qreal Timeline::xOf(const QDateTime &instant, const QRectF &axis) const
{
    const qint64 begin = axisBegin().toSecsSinceEpoch();
    const qint64 length = std::max<qint64>(1, axisEnd().toSecsSinceEpoch() - begin);
    const qreal part = qreal(instant.toSecsSinceEpoch() - begin) / qreal(length);
    const qreal x = layoutDirection() == Qt::RightToLeft ? axis.right() - part * axis.width()
                                                         : axis.left() + part * axis.width();
    return x;
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF axis = axisBox();
    for (int row = 0; row < m_bars.size(); ++row)
        paintBar(painter, row, axis);
    if (!m_bars.isEmpty())
        paintToday(painter, axis);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void Timeline::paintBar(QPainter &painter, int row, const QRectF &axis) const
{
    const TimelineBar &bar = m_bars.at(row);
    const QRectF line(0, row * rowHeight(), width(), rowHeight());
    painter.setPen(theme::color(row == m_chosen ? theme::Color::Accent : theme::Color::Text));
    const QRectF label = line.adjusted(barGap / 2.0, 0, -barGap / 2.0, 0);
    painter.drawText(label, int(Qt::AlignVCenter | Qt::AlignLeading), bar.label);

    const qreal from = xOf(bar.begin, axis);
    const qreal to = xOf(bar.end, axis);
    QRectF box(std::min(from, to), line.top() + 4, std::max(3.0, std::abs(to - from)),
               line.height() - 8);
    const bool over = bar.end < m_today;
    const theme::Color paint = over                                       ? theme::Color::Problem
                               : bar.kind == TimelineBar::Kind::Authority ? theme::Color::Accent
                                                                          : theme::Color::Ok;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(paint));
    painter.drawRoundedRect(box, 3, 3);

    paintEnd(painter, bar.end, box, axis);
}

/// The end date stands behind the bar, or in it when there is no room behind; shortened to the year
/// if it must be.
void Timeline::paintEnd(QPainter &painter, const QDateTime &end, const QRectF &box,
                        const QRectF &axis) const
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const qreal behind = rtl ? box.left() - axis.left() : axis.right() - box.right();
    const QString year = QString::number(end.toLocalTime().date().year());
    for (const QString &text : {text::date(end), year}) {
        const qreal width = fontMetrics().horizontalAdvance(text) + 2 * barGap;
        const bool outside = behind >= width;
        if (!outside && box.width() < width)
            continue;
        const qreal ltrLeft = outside ? box.right() : box.right() - width;
        const qreal rtlLeft = outside ? box.left() - width : box.left();
        painter.setPen(theme::color(outside ? theme::Color::Muted : theme::Color::OnAccent));
        painter.drawText(QRectF(rtl ? rtlLeft : ltrLeft, box.top(), width, box.height()),
                         Qt::AlignCenter, text);
        return;
    }
}

void Timeline::paintToday(QPainter &painter, const QRectF &axis) const
{
    const qreal x = xOf(m_today, axis);
    painter.setPen(QPen(theme::color(theme::Color::Problem), 1.5, Qt::DashLine));
    painter.drawLine(QPointF(x, 0), QPointF(x, axis.bottom() + 2));
    const QString exact = exactTimes();
    const qreal textHeight = fontMetrics().height();
    const QString today = tr("today");
    const qreal half = fontMetrics().horizontalAdvance(today) / 2.0 + 1;
    const qreal middle = std::clamp(x, half, width() - half);
    painter.setPen(theme::color(theme::Color::Problem));
    painter.drawText(QRectF(middle - half, axis.bottom() + 2, 2 * half, textHeight),
                     Qt::AlignCenter, today);
    if (!exact.isEmpty()) {
        painter.setPen(theme::color(theme::Color::Muted));
        painter.drawText(QRectF(0, axis.bottom() + 2 + textHeight, width(), textHeight),
                         int(Qt::AlignLeading | Qt::AlignVCenter), exact);
    }
}

void Timeline::choose(int index)
{
    if (m_bars.isEmpty())
        return;
    m_chosen = std::clamp(index, 0, int(m_bars.size()) - 1);
    setAccessibleDescription(exactTimes() + u". "_s + describe());
    update();
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        choose(m_chosen + 1);
    else if (event->key() == Qt::Key_Up)
        choose(m_chosen - 1);
    else
        Graphic::keyPressEvent(event);
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    const int row = int(event->position().y() / rowHeight());
    if (row < m_bars.size())
        choose(row);
}

void Timeline::focusInEvent(QFocusEvent *event)
{
    Graphic::focusInEvent(event);
    update();
}

void Timeline::focusOutEvent(QFocusEvent *event)
{
    Graphic::focusOutEvent(event);
    update();
}

} // namespace widgets
