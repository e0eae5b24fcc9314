#include "ui/shell/pagestack.h"

#include <QScrollArea>
#include <QScrollBar>

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
    addWidget(area);
    return page;
}

QScrollArea *PageStack::areaOf(pages::Step step) const
{
    for (int i = 0; i < count(); ++i) {
        auto *const area = static_cast<QScrollArea *>(widget(i));
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
    setCurrentWidget(areaOf(step));
}

bool PageStack::scroll(int key)
{
    const auto action = actionOf(key);
    if (action)
        static_cast<QScrollArea *>(currentWidget())->verticalScrollBar()->triggerAction(*action);
    return action.has_value();
}

} // namespace shell
