#pragma once

#include <QLabel>

namespace widgets {

/// A line of status that a screen reader speaks each time it changes (ux-rules 7.4): role
/// Notification, shown anew.
class Announcer : public QLabel
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent = nullptr);
    void announce(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override; // a message too long for the line ends in "…"
};

/// Installs the accessibility interfaces of pages (Grouping with the heading as name), announcers,
/// banners and scroll areas. Once, before any window.
void installAccessibility();

/// Tells assistive programs that a widget with role Notification has appeared, without making it
/// flicker.
void speakAnew(QWidget *notification);

} // namespace widgets
