#include "ui/widgets/columns.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace widgets {

Columns::Columns(int least, QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_least(least)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(3 * theme::spacing);
    // The columns may be wider side by side than the window: the width must be able to shrink below
    // that.
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
}

void Columns::addColumn(QWidget *column, int stretch)
{
    m_row->addWidget(column, stretch);
}

bool Columns::isStacked() const
{
    return m_row->direction() == QBoxLayout::TopToBottom;
}

QSize Columns::minimumSizeHint() const
{
    int widest = 0;
    for (int index = 0; index < m_row->count(); ++index)
        widest = std::max(widest, m_row->itemAt(index)->minimumSize().width());
    return {widest, m_row->minimumSize().height()};
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool stack = event->size().width() < m_least * fontMetrics().averageCharWidth();
    m_row->setDirection(stack ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    updateGeometry();
}

} // namespace widgets
