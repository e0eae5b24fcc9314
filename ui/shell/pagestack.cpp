#include "ui/shell/pagestack.h"

#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <optional>

namespace shell {

namespace {

std::optional<QAbstractSlider::SliderAction> actionOf(int key)
{
    switch (key) {
    case Qt::Key_PageUp:
        return QAbstractSlider::SliderPageStepSub;
    case Qt::Key_PageDown:
        return QAbstractSlider::SliderPageStepAdd;
    case Qt::Key_Home:
        return QAbstractSlider::SliderToMinimum;
    case Qt::Key_End:
        return QAbstractSlider::SliderToMaximum;
    case Qt::Key_Up:
        return QAbstractSlider::SliderSingleStepSub;
    case Qt::Key_Down:
        return QAbstractSlider::SliderSingleStepAdd;
    default:
        return std::nullopt;
    }
}

} // namespace

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{}

pages::Page *PageStack::add(pages::Step step, pages::Session &session)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // the keys that scroll come through scroll()
    pages::Page *const page = createPage(step, session, area);
    area->setWidget(page);
    auto *const frame = new QWidget(this);
    auto *const column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    if (QWidget *const pinned = page->pinned()) {
        const QMargins margins = page->layout()->contentsMargins();
        auto *const row = new QVBoxLayout;
        row->setContentsMargins(margins.left(), 3 * theme::spacing, margins.right(),
                                3 * theme::spacing);
        row->addWidget(pinned);
        column->addLayout(row);
    }
    m_areas.append(area);
    addWidget(frame);
    return page;
}

QScrollArea *PageStack::areaOf(pages::Step step) const
{
    for (QScrollArea *const area : m_areas) {
        if (static_cast<pages::Page *>(area->widget())->step() == step)
            return area;
    }
    Q_UNREACHABLE();
}

pages::Page *PageStack::page(pages::Step step) const
{
    return static_cast<pages::Page *>(areaOf(step)->widget());
}

void PageStack::showPage(pages::Step step)
{
    setCurrentWidget(areaOf(step)->parentWidget());
}

bool PageStack::scroll(int key)
{
    const auto action = actionOf(key);
    if (action)
        m_areas.at(currentIndex())->verticalScrollBar()->triggerAction(*action);
    return action.has_value();
}

} // namespace shell
