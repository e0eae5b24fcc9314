#include "ui/widgets/card.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace widgets {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(16, 14, 16, 14);
    m_body->setSpacing(2 * theme::spacing);
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    auto *caption = new QLabel(title, this);
    caption->setTextFormat(Qt::PlainText);
    QFont font = caption->font();
    font.setWeight(QFont::DemiBold);
    caption->setFont(font);
    m_body->addWidget(caption);
}

void Card::setFrame(Frame frame)
{
    m_frame = frame;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Color border = m_frame == Frame::Chosen    ? theme::Color::Accent
                                : m_frame == Frame::Problem ? theme::Color::Problem
                                                            : theme::Color::Border;
    theme::drawBox(painter, rect(), theme::color(theme::Color::Card), theme::color(border),
                   theme::cardRadius, m_frame == Frame::Chosen ? 2 : 1);
}

} // namespace widgets
