#include "ui/widgets/choicecard.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int indent = 26; // the words start where the radio's own words start

} // namespace

ChoiceCard::ChoiceCard(const QString &title, const QString &consequence, const QString &badge,
                       QWidget *parent)
    : Card(parent)
    , m_radio(new QRadioButton(title, this))
{
    QFont bold = m_radio->font();
    bold.setWeight(QFont::DemiBold);
    m_radio->setFont(bold);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * theme::spacing);
    head->addWidget(m_radio);
    if (!badge.isEmpty()) {
        head->addWidget(new Pill(badge, Pill::Tone::Accent, this));
        m_radio->setAccessibleDescription(badge + u". "_s + consequence);
    } else {
        m_radio->setAccessibleDescription(consequence);
    }
    head->addStretch();
    auto *words = new QLabel(consequence, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setContentsMargins(indent, 0, 0, 0);
    body()->setSpacing(theme::spacing);
    body()->addLayout(head);
    body()->addWidget(words);
    connect(m_radio, &QRadioButton::toggled, this,
            [this](bool on) { setFrame(on ? Frame::Chosen : Frame::Plain); });
}

void ChoiceCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        m_radio->setFocus(Qt::MouseFocusReason);
        m_radio->click();
    }
}

} // namespace widgets
