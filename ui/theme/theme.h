#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QPushButton;

namespace theme {

enum class Scheme { System, Light, Dark };

/// The one table of meanings (ux-rules 6.1); every colour of the product comes from here or the
/// palette.
enum class Color {
    Page,
    Sidebar,
    Card,
    Border,
    Text,
    Muted,
    Accent,
    OnAccent,
    AccentTint,
    Ok,
    OkTint,
    Warning,
    WarningTint,
    Problem,
    ProblemTint,
    Info,
    InfoTint,
    Added,
    Removed,
    Control, ///< border of fields, buttons and check boxes: at least 3:1 on Card and Page
    Hover    ///< background of a button or row under the mouse
};

QColor color(Color meaning);
/// The colour in one of the two columns, whatever is shown now; for the contrast test.
QColor color(Color meaning, bool dark);
bool isDark();
/// Sets style, palette and font; may be called again at run time. System judges by the platform's
/// window colour.
void apply(QApplication &application, Scheme scheme);
Scheme scheme();

QFont headingFont(); ///< 1.5 times the system's
QFont captionFont(); ///< 0.9 times
QFont monospaceFont();

/// Draws the button in the accent: the one act a page is about. At most one per view.
void setPrimary(QPushButton *button, bool primary = true);
/// Draws the button as words in the accent without a box, for acts inside a sentence or a card.
void setLink(QPushButton *button);
/// Leaves less room beside the words of the button, where many stand in a row.
void setCompact(QPushButton *button);

constexpr int spacing = 4;     ///< all distances are multiples of it
constexpr int linkPadding = 6; ///< room of a link beside its words, for the ring of the focus
constexpr int indent = 26;     ///< of what belongs to a box or radio button, below its words
constexpr int cardRadius = 8;
constexpr int controlRadius = 5;

} // namespace theme
