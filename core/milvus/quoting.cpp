#include "core/milvus/quoting.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// Characters that must not stand in a YAML file as they are, or that a reader could take for a
/// line break or lose.
bool needsEscape(char32_t character)
{
    return character < 0x20 || (character >= 0x7F && character < 0xA0) || character == 0x2028 ||
           character == 0x2029 || character == 0xFEFF ||
           (character >= 0xD800 && character < 0xE000) || (character & 0xFFFE) == 0xFFFE ||
           (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

QString escaped(char32_t character)
{
    if (character <= 0xFF)
        return u"\\x%1"_s.arg(static_cast<uint>(character), 2, 16, QLatin1Char('0'));
    if (character <= 0xFFFF)
        return u"\\u%1"_s.arg(static_cast<uint>(character), 4, 16, QLatin1Char('0'));
    return u"\\U%1"_s.arg(static_cast<uint>(character), 8, 16, QLatin1Char('0'));
}

/// A path or name that no YAML version takes for anything but a string: it holds a slash, or begins
/// with a letter and is none of the words for true, false and null.
bool isSafePlain(const QString &text)
{
    static const QRegularExpression path(
        u"\\A(?:[A-Za-z0-9._][A-Za-z0-9._+@-]*)?/[A-Za-z0-9._/+@-]*\\z"_s);
    static const QRegularExpression name(
        u"\\A(?!(?i:y|n|yes|no|on|off|true|false|null)\\z)[A-Za-z_][A-Za-z0-9._-]*\\z"_s);
    return path.match(text).hasMatch() || name.match(text).hasMatch();
}

} // namespace

QByteArray doubleQuoted(const QString &text)
{
    QString quotedText = u"\""_s;
    for (const char32_t character : text.toUcs4()) {
        if (character == U'"' || character == U'\\')
            quotedText += QLatin1Char('\\') + QChar(static_cast<char16_t>(character));
        else if (needsEscape(character))
            quotedText += escaped(character);
        else
            quotedText += QString::fromUcs4(&character, 1);
    }
    return (quotedText + QLatin1Char('"')).toUtf8();
}

QByteArray quoted(const QString &text, Quotes wished)
{
    if (wished == Quotes::None && isSafePlain(text))
        return text.toUtf8();
    const auto characters = text.toUcs4();
    if (wished == Quotes::Single && std::ranges::none_of(characters, needsEscape))
        return '\'' + QString(text).replace(u"'"_s, u"''"_s).toUtf8() + '\'';
    return doubleQuoted(text);
}

} // namespace milvus
