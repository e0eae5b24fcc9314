#include "ui/widgets/choicebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>

namespace widgets {

ChoiceBar::ChoiceBar(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto *const flow = new FlowLayout(this);
    flow->setSpacing(theme::spacing);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool chosen) {
        if (chosen)
            emit currentChanged(index);
    });
}

QPushButton *ChoiceBar::addChoice(const QString &text)
{
    auto *const button = new ChoiceButton(text, this);
    theme::setCompact(button);
    layout()->addWidget(button);
    m_group->addButton(button, count());
    return button;
}

void ChoiceBar::setAvailable(int index, bool available, const QString &reason)
{
    QAbstractButton *const button = m_group->button(index);
    button->setEnabled(available);
    button->setAccessibleDescription(available ? QString() : reason);
    button->setToolTip(available ? QString() : reason);
}

void ChoiceBar::setCurrent(int index)
{
    if (QAbstractButton *const button = m_group->button(index))
        button->setChecked(true);
}

int ChoiceBar::current() const
{
    return m_group->checkedId();
}

int ChoiceBar::count() const
{
    return int(m_group->buttons().size());
}

} // namespace widgets
