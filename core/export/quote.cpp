#include "core/export/quote.h"

#include "core/base/shell.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

bool needsEscape(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString number(char32_t value, int width, int base)
{
    return u"%1"_s.arg(static_cast<uint>(value), width, base, QLatin1Char('0'));
}

QString utf16Escapes(char32_t character)
{
    QString escapes;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        escapes += u"\\u"_s + number(unit.unicode(), 4, 16);
    return escapes;
}

QString escaped(char32_t character, Language language)
{
    const bool isWide = character > 0xFFFF;
    switch (language) {
    case Language::Java:
        // Java turns \u000a into a line end before it reads the literal; octal is read later.
        if (character < 0x100)
            return u'\\' + number(character, 3, 8);
        return utf16Escapes(character);
    case Language::Cpp:
        if (character < 0x80)
            return u'\\' + number(character, 3, 8);
        break;
    case Language::Shell:
    case Language::JavaScript:
        return utf16Escapes(character);
    case Language::Python:
    case Language::Go:
    case Language::CSharp:
        break;
    }
    return isWide ? u"\\U"_s + number(character, 8, 16) : u"\\u"_s + number(character, 4, 16);
}

} // namespace

QString quoted(const QString &text, Language language)
{
    if (language == Language::Shell)
        return base::shellQuoted(text);
    QString literal = u"\""_s;
    for (const char32_t character : text.toUcs4()) {
        if (character == U'"' || character == U'\\')
            literal += u'\\' + QChar(static_cast<char16_t>(character));
        else if (needsEscape(character))
            literal += escaped(character, language);
        else
            literal += QString::fromUcs4(&character, 1);
    }
    return literal + u'"';
}

} // namespace exporter
