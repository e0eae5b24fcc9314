#pragma once

#include <QString>

namespace plan {

/// Whether a character has no place in a name or subject field: C0 and C1 controls, marks that
/// change the reading direction or have no width, the byte order mark, line and paragraph
/// separators, lone surrogates.
bool isForbidden(char32_t character);
/// The first forbidden character as "U+202E"; empty when there is none.
QString firstForbidden(QStringView text);
/// The text with every forbidden character written as "\u202E": safe to show.
QString escaped(QStringView text);
/// The text without characters of no width, which pages break their lines at.
QString withoutUnseen(QStringView text);
/// Characters as RFC 5280's upper bounds count them: code points after NFC.
qsizetype characterCount(const QString &text);

} // namespace plan
