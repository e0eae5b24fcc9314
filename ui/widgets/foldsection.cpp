#include "ui/widgets/foldsection.h"

#include "ui/theme/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace widgets {

FoldSection::FoldSection(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_head(new QToolButton(this))
    , m_content(content)
    , m_body(new QWidget(this))
{
    m_head->setText(title);
    m_head->setCheckable(true);
    m_head->setAutoRaise(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setArrowType(Qt::RightArrow);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setMinimumHeight(7 * theme::spacing);
    auto *const inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_content);
    m_body->hide();

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spacing);
    layout->addWidget(m_head, 0, Qt::AlignLeading);
    layout->addWidget(m_body);
    connect(m_head, &QToolButton::toggled, this, [this](bool open) {
        m_head->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_body->setVisible(open);
        emit toggled(open);
    });
}

void FoldSection::setTitle(const QString &title)
{
    m_head->setText(title);
}

bool FoldSection::isOpen() const
{
    return m_head->isChecked();
}

void FoldSection::setOpen(bool open)
{
    m_head->setChecked(open);
}

} // namespace widgets
