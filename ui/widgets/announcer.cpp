#include "ui/widgets/announcer.h"

#include "ui/widgets/choicebutton.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int laterMs = 100; // Orca drops a "shown" that follows "hidden" at once

/// Its accessible name, or the words of a label, spoken each time it is shown.
class NotificationInterface : public QAccessibleWidget
{
public:
    explicit NotificationInterface(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Notification)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name) {
            if (const auto *label = qobject_cast<QLabel *>(widget()))
                return label->text();
        }
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *create(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == "widgets::Announcer"_L1 || className == "widgets::Banner"_L1)
        return new NotificationInterface(widget);
    if (className == "widgets::ChoiceButton"_L1)
        return choiceInterface(widget);
    if (className == "pages::Page"_L1) // its accessible name is its heading: "Names panel"
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    // Qt's own counts its scroll bars only while they show and does not check the number it is
    // asked for: a reader that asks for the bar that has just gone ends the program.
    if (className == "QScrollArea"_L1)
        return new QAccessibleWidget(widget, QAccessible::Client);
    return nullptr;
}

} // namespace

Announcer::Announcer(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void Announcer::announce(const QString &message)
{
    setText(message);
    speakAnew(this);
}

void Announcer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), int(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void installAccessibility()
{
    QAccessible::installFactory(create);
}

void speakAnew(QWidget *notification)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent hidden(notification, QAccessible::ObjectHide);
    QAccessible::updateAccessibility(&hidden);
    QTimer::singleShot(laterMs, notification, [notification] {
        QAccessibleEvent shown(notification, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    });
}

} // namespace widgets
