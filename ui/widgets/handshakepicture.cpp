#include "ui/widgets/handshakepicture.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

void drawParty(QPainter &painter, const QRectF &box, const QString &title, const QString &line)
{
    theme::drawBox(painter, box, theme::color(theme::Color::Card),
                   theme::color(theme::Color::Control), 6);
    const QRectF words = box.adjusted(8, 0, -8, 0);
    const qreal middle = box.center().y();
    QFont bold = painter.font();
    bold.setWeight(QFont::DemiBold);
    painter.setPen(theme::color(theme::Color::Text));
    painter.save();
    painter.setFont(bold);
    const QRectF upper(words.left(), middle - 22, words.width(), 20);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(bold).elidedText(title, Qt::ElideRight, upper.width()));
    painter.restore();
    painter.setPen(theme::color(theme::Color::Muted));
    const QRectF lower(words.left(), middle, words.width(), 20);
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(line, Qt::ElideRight, int(lower.width())));
}

/// A line from `from` to `to` with the file that travels along it; the head points at who checks
/// it.
void drawProof(QPainter &painter, const QPointF &from, const QPointF &to, const QString &file,
               theme::Color color, bool above)
{
    painter.setPen(QPen(theme::color(color), 2));
    painter.drawLine(from, to);
    const qreal back = to.x() > from.x() ? -5 : 5;
    painter.drawLine(to, to + QPointF(back, -4));
    painter.drawLine(to, to + QPointF(back, 4));
    const qreal width = painter.fontMetrics().horizontalAdvance(file) + 20;
    const qreal height = painter.fontMetrics().height() + 6;
    const QPointF middle = (from + to) / 2;
    const QRectF tag(middle.x() - width / 2, above ? middle.y() - height - 6 : middle.y() + 6,
                     width, height);
    theme::drawBox(painter, tag, theme::color(color), Qt::transparent, 4);
    painter.setPen(theme::color(theme::Color::OnAccent));
    painter.drawText(tag, Qt::AlignCenter, file);
}

} // namespace

HandshakePicture::HandshakePicture(bool mutual, QWidget *parent)
    : Graphic(parent)
    , m_mutual(mutual)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Who shows a certificate"));
    setAccessibleDescription(mutual ? tr("Milvus shows server.pem to your program, and your "
                                         "program shows client.pem to Milvus.")
                                    : tr("Milvus shows server.pem to your program."));
}

QSize HandshakePicture::sizeHint() const
{
    return {320, 118};
}

QSize HandshakePicture::minimumSizeHint() const
{
    return {260, 118};
}

void HandshakePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::captionFont());
    const qreal party = qMin(width() * 0.33, 132.0);
    const qreal span = qMin(qreal(width()), 380.0);
    const qreal left = (width() - span) / 2;
    const qreal top = (height() - 62) / 2.0;
    const QRectF program(left, top, party, 62);
    const QRectF milvus(left + span - party, top, party, 62);
    //: In a small picture: the program that connects to Milvus
    drawParty(painter, program, tr("Your program"), tr("pymilvus, Node…"));
    drawParty(painter, milvus, u"Milvus"_s, tr("port 19530"));
    const qreal x1 = program.right() + 5;
    const qreal x2 = milvus.left() - 5;
    const qreal y = program.center().y();
    const qreal apart = m_mutual ? 11 : 0;
    drawProof(painter, {x2, y - apart}, {x1, y - apart}, u"server.pem"_s, theme::Color::Ok, true);
    if (m_mutual)
        drawProof(painter, {x1, y + apart}, {x2, y + apart}, u"client.pem"_s, theme::Color::Accent,
                  false);
}

} // namespace widgets
