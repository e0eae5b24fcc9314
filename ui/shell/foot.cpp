#include "ui/shell/foot.h"

#include "ui/shell/steps.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace shell {

Foot::Foot(QWidget *parent)
    : QWidget(parent)
    , m_step(new QLabel(this))
    , m_announcer(new widgets::Announcer(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    theme::setPrimary(m_next);
    for (QLabel *label : {m_step, static_cast<QLabel *>(m_announcer)}) {
        label->setFont(theme::captionFont());
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_announcer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 11, 20, 11);
    row->setSpacing(10);
    row->addWidget(m_step);
    row->addSpacing(10);
    row->addWidget(m_announcer, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_cancel);
}

void Foot::setPosition(int position)
{
    m_position = position;
    const bool inSequence = position >= 0;
    m_step->setText(inSequence ? tr("Step %1 of %2").arg(position + 1).arg(sequence.size())
                               : tr("Outside the steps: nothing here changes your plan"));
    m_next->setVisible(inSequence);
    m_cancel->setVisible(position < static_cast<int>(sequence.size()) - 1);
    m_announcer->clear();
    setBusy(false);
}

void Foot::setNextText(const QString &text)
{
    m_next->setText(text);
}

void Foot::setBusy(bool busy)
{
    if (busy && (m_next->hasFocus() || m_back->hasFocus()))
        m_cancel->setFocus(); // the focus must not fall on a disabled button
    m_back->setEnabled(!busy && m_position != 0);
    m_next->setEnabled(!busy);
}

void Foot::setCancelText(const QString &text)
{
    m_cancel->setText(text);
}

void Foot::announce(const QString &message)
{
    m_announcer->announce(message);
}

void Foot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme::color(theme::Color::Border));
}

} // namespace shell
