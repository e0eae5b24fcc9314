#include "ui/widgets/copybutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace widgets {

CopyButton::CopyButton(const QString &label, const QString &spokenName, QWidget *parent)
    : QPushButton(label, parent)
    , m_label(label)
    , m_spokenName(spokenName)
{
    setAccessibleName(spokenName);
    setAutoDefault(false);
    // As wide as the longer of its two words, so that nothing moves when it is pressed.
    const int least =
        fontMetrics().horizontalAdvance(tr("Copied")) - fontMetrics().horizontalAdvance(label);
    if (least > 0)
        setMinimumWidth(sizeHint().width() + least);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setSource(std::function<QString()> source)
{
    m_source = std::move(source);
}

void CopyButton::copy()
{
    if (!m_source)
        return;
    QGuiApplication::clipboard()->setText(m_source());
    QPushButton::setText(tr("Copied"));
    emit copied(tr("Copied: %1").arg(m_spokenName));
    QTimer::singleShot(2000, this, [this] { QPushButton::setText(m_label); });
}

} // namespace widgets
