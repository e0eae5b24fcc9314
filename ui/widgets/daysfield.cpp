#include "ui/widgets/daysfield.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace widgets {

namespace {

constexpr int mostDays =
    36500; // the rules of the plan say what is sensible; this only bounds the typing

} // namespace

DaysField::DaysField(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_spin(new QSpinBox(this))
    , m_date(new QLabel(this))
{
    m_spin->setRange(1, mostDays);
    m_spin->setSuffix(tr(" days"));
    m_spin->setMinimumWidth(120);
    m_date->setForegroundRole(QPalette::PlaceholderText);
    m_date->setMinimumHeight(32);
    auto *flow = new FlowLayout(this);
    flow->addWidget(m_spin);
    const std::pair<int, QString> usual[] = {
        {90, tr("90 days")}, {365, tr("1 year")}, {3650, tr("10 years")}};
    for (const auto &[days, title] : usual) {
        auto *button = new QPushButton(title, this);
        theme::setLink(button);
        button->setMinimumHeight(32);
        //: %1: a length of time, %2: a certificate
        button->setAccessibleName(tr("%1 for the %2").arg(title, what));
        connect(button, &QPushButton::clicked, m_spin,
                [this, chosen = days] { m_spin->setValue(chosen); });
        flow->addWidget(button);
    }
    flow->addWidget(m_date);
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int days) { emit edited(days); });
    setFocusProxy(m_spin);
}

void DaysField::setDays(int days)
{
    const QSignalBlocker quiet(m_spin);
    m_spin->setValue(days);
}

void DaysField::setEnd(const QDateTime &end)
{
    //: %1: the last day of a certificate
    m_date->setText(tr("until %1").arg(text::date(end)));
}

} // namespace widgets
