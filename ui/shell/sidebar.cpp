#include "ui/shell/sidebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/steplist.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace shell {

namespace {

QLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = theme::captionFont();
    font.setCapitalization(QFont::AllUppercase);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
    label->setFont(font);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(16, 14, 8, 6);
    return label;
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_steps(new widgets::StepList(tr("Steps"), this))
    , m_anyTime(new widgets::StepList(tr("Any time"), this))
{
    for (const pages::Step step : sequence)
        m_steps->addStep(stepTitle(step));
    m_anyTime->addPlace(stepTitle(pages::Step::Inspect), theme::Glyph::Search);
    m_anyTime->addPlace(stepTitle(pages::Step::Renewal), theme::Glyph::Clock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 14);
    column->setSpacing(0);
    column->addWidget(caption(tr("Set up TLS"), this));
    column->addWidget(m_steps, 1);
    column->addWidget(caption(tr("Any time"), this));
    column->addWidget(m_anyTime);
    m_anyTime->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_steps, &widgets::StepList::chosen, this,
            [this](int row) { emit chosen(sequence[static_cast<std::size_t>(row)]); });
    connect(m_anyTime, &widgets::StepList::chosen, this,
            [this](int row) { emit chosen(anyTime[static_cast<std::size_t>(row)]); });
}

void Sidebar::show(const Place &place)
{
    using State = widgets::StepList::State;
    const int current = positionOf(place.step);
    for (int row = 0; row < m_steps->count(); ++row) {
        const State state = row == current          ? State::Current
                            : row < place.furthest  ? State::Done
                            : row == place.furthest ? State::Free
                                                    : State::ToCome;
        m_steps->setState(row, state);
    }
    for (int row = 0; row < m_anyTime->count(); ++row) {
        const bool here = anyTime[static_cast<std::size_t>(row)] == place.step;
        m_anyTime->setState(row, here ? State::Current : State::Free);
    }
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Color::Sidebar));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), theme::color(theme::Color::Border));
}

} // namespace shell
