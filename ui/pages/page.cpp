#include "ui/pages/page.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace pages {

Page::Page(Step step, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_session(session)
    , m_heading(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 22, 28, 20);
    column->setSpacing(0);
    for (QLabel *label : {m_heading, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_heading->setFont(theme::headingFont());
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setContentsMargins(0, 4, 0, 14);
    m_body->setSpacing(3 * theme::spacing);
    column->addLayout(m_body, 1);
    connect(this, &Page::headingChanged, this, &Page::showHeading);
}

QString Page::nextText() const
{
    return tr("&Next");
}

static QScrollArea *areaAround(const QWidget *page)
{
    for (QWidget *around = page->parentWidget(); around; around = around->parentWidget())
        if (auto *const area = qobject_cast<QScrollArea *>(around))
            return area;
    return nullptr;
}

void Page::bringIntoSight(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] {
        if (QScrollArea *const area = areaAround(this))
            area->ensureWidgetVisible(part);
    });
}

bool Page::event(QEvent *event)
{
    // heading() is virtual, so it cannot be asked in the constructor
    if (event->type() == QEvent::Polish || event->type() == QEvent::Show)
        showHeading();
    return QWidget::event(event);
}

void Page::showHeading()
{
    m_heading->setText(heading());
    m_explanation->setText(explanation());
    m_explanation->setVisible(!explanation().isEmpty());
    setAccessibleName(heading());
}

} // namespace pages
