#include "ui/widgets/factgrid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"

#include <QGridLayout>
#include <QLabel>

namespace widgets {

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4 * theme::spacing);
    m_grid->setVerticalSpacing(2 * theme::spacing);
    m_grid->setColumnStretch(1, 1);
}

QLabel *FactGrid::addFact(const QString &name, const QString &value)
{
    auto *const what = new QLabel(name, this);
    QPalette muted = what->palette();
    muted.setColor(QPalette::WindowText, theme::color(theme::Color::Muted));
    what->setPalette(muted);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *const words = new QLabel(value, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setFocusPolicy(
        Qt::StrongFocus); // TextSelectableByKeyboard alone is reached by no Tab (ux-rules 49)
    words->setAccessibleName(tr("%1: %2").arg(name, value));
    m_grid->addWidget(what, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(words, m_rows, 1, Qt::AlignTop);
    ++m_rows;
    return words;
}

void FactGrid::addCopyable(const QString &name, const QString &value, const QString &copyText)
{
    QLabel *const words = addFact(name, value);
    words->setFont(theme::monospaceFont());
    auto *const button = new CopyButton(tr("Copy"), tr("Copy %1").arg(name), this);
    button->setSource([copyText] { return copyText; });
    connect(button, &CopyButton::copied, this, &FactGrid::copied);
    m_grid->addWidget(button, m_rows - 1, 2, Qt::AlignTop);
}

QString FactGrid::valueOf(const QString &name) const
{
    for (int row = 0; row < m_rows; ++row) {
        const auto *const what = qobject_cast<QLabel *>(m_grid->itemAtPosition(row, 0)->widget());
        if (what->text() == name)
            return qobject_cast<QLabel *>(m_grid->itemAtPosition(row, 1)->widget())->text();
    }
    return {};
}

} // namespace widgets
