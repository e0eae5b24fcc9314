#pragma once

#include <QColor>
#include <QFont>

class QApplication;

namespace theme {

enum class Scheme { System, Light, Dark };

/// The one table of meanings (ux-rules 6.1); every colour of the product comes from here or the palette.
enum class Color {
    Page, Sidebar, Card, Border, Text, Muted, Accent, OnAccent, AccentTint,
    Ok, OkTint, Warning, WarningTint, Problem, ProblemTint, Info, InfoTint,
    Added, Removed
};

QColor color(Color meaning);
bool isDark();
/// Sets style (Fusion), palette and the small style sheet of buttons and fields; may be called again at run time.
void apply(QApplication &application, Scheme scheme);
Scheme scheme();

QFont headingFont();  ///< 1.5 times the system's
QFont captionFont();  ///< 0.9 times
QFont monospaceFont();

constexpr int spacing = 4;     ///< all distances are multiples of it
constexpr int cardRadius = 8;

} // namespace theme
