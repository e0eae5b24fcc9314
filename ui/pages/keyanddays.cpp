#include "ui/pages/keyanddays.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/captioned.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace pages {

KeyAndDays::KeyAndDays(const QString &usual, int mostDays, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_kind(new QComboBox(this))
    , m_days(new QSpinBox(this))
{
    m_kind->addItem(usual);
    for (const plan::KeyKind kind :
         {plan::KeyKind::EcP256, plan::KeyKind::EcP384, plan::KeyKind::Rsa2048,
          plan::KeyKind::Rsa3072, plan::KeyKind::Rsa4096, plan::KeyKind::Ed25519})
        m_kind->addItem(text::keyKind(kind), static_cast<int>(kind));
    m_kind->setAccessibleDescription(m_kind->currentText());
    m_days->setRange(0, mostDays);
    m_days->setSpecialValueText(usual);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(3 * theme::spacing);
    m_row->addLayout(widgets::captioned(tr("&Kind of key"), m_kind));
    m_row->addLayout(widgets::captioned(tr("&Days they last"), m_days));
    m_row->addStretch(1);
    connect(m_kind, &QComboBox::currentTextChanged, m_kind, &QWidget::setAccessibleDescription);
}

std::optional<plan::KeyKind> KeyAndDays::kind() const
{
    if (m_kind->currentIndex() <= 0)
        return std::nullopt;
    return static_cast<plan::KeyKind>(m_kind->currentData().toInt());
}

int KeyAndDays::days() const
{
    return m_days->value();
}

} // namespace pages
