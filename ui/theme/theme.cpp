#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QPushButton>
#include <QWidget>

namespace theme {

namespace {

constexpr qreal leastPointSize = 10; // a bare X server without settings offers 9, hard to read

Scheme currentScheme = Scheme::System;
bool dark = false;

QPalette palette()
{
    QPalette result;
    const auto set = [&result](QPalette::ColorRole role, Color meaning) {
        result.setColor(role, color(meaning));
    };
    set(QPalette::Window, Color::Page);
    set(QPalette::WindowText, Color::Text);
    set(QPalette::Base, Color::Card);
    set(QPalette::AlternateBase, Color::Page);
    set(QPalette::Text, Color::Text);
    set(QPalette::Button, Color::Card);
    set(QPalette::ButtonText, Color::Text);
    set(QPalette::BrightText, Color::Problem);
    set(QPalette::ToolTipBase, Color::Card);
    set(QPalette::ToolTipText, Color::Text);
    set(QPalette::PlaceholderText, Color::Muted);
    set(QPalette::Highlight, Color::Accent);
    set(QPalette::HighlightedText, Color::OnAccent);
    set(QPalette::Link, Color::Accent);
    set(QPalette::LinkVisited, Color::Accent);
    set(QPalette::Light, Color::Card);
    set(QPalette::Midlight, Color::Hover);
    set(QPalette::Mid, Color::Border);
    set(QPalette::Dark, Color::Control);
    result.setColor(QPalette::Shadow, color(Color::Control));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, color(Color::Control));
    return result;
}

QFont scaled(qreal factor)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

bool isDark()
{
    return dark;
}

Scheme scheme()
{
    return currentScheme;
}

void apply(QApplication &application, Scheme scheme)
{
    currentScheme = scheme;
    application.setPalette(QPalette()); // back to the platform's, whose lightness decides
    dark =
        scheme == Scheme::Dark || (scheme == Scheme::System &&
                                   application.palette().color(QPalette::Window).lightness() < 128);
    if (!qobject_cast<Style *>(application.style()))
        application.setStyle(new Style);
    application.setPalette(palette());
    QFont font = application.font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < leastPointSize) {
        font.setPointSizeF(leastPointSize);
        application.setFont(font);
    }
    for (QWidget *widget : application.allWidgets())
        widget->update();
}

QFont headingFont()
{
    QFont font = scaled(1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont captionFont()
{
    return scaled(0.9);
}

QFont monospaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont base = QApplication::font();
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF());
    else
        font.setPixelSize(base.pixelSize());
    return font;
}

void setPrimary(QPushButton *button, bool primary)
{
    button->setProperty(primaryProperty, primary);
    QFont font = QApplication::font();
    if (primary)
        font.setWeight(QFont::DemiBold);
    button->setFont(font);
    button->update();
}

void setLink(QPushButton *button)
{
    button->setProperty(linkProperty, true);
    button->setCursor(Qt::PointingHandCursor);
    button->setFlat(true);
    button->updateGeometry();
}

void setCompact(QPushButton *button)
{
    button->setProperty(compactProperty, true);
    button->updateGeometry();
}

} // namespace theme
