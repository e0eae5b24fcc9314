#include "ui/widgets/pill.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

namespace widgets {

Pill::Pill(const QString &text, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(theme::captionFont());
    setContentsMargins(8, 2, 8, 2);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::drawBox(painter, rect(), Qt::transparent, theme::color(theme::Color::Border),
                   height() / 2.0);
    painter.setPen(
        theme::color(m_tone == Tone::Accent ? theme::Color::Accent : theme::Color::Text));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace widgets
