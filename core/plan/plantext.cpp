#include "core/plan/plantext.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace plan {

namespace {

bool isBetween(char32_t character, char32_t first, char32_t last)
{
    return character >= first && character <= last;
}

QString hex(char32_t character)
{
    return QString::number(static_cast<uint>(character), 16).toUpper().rightJustified(4, u'0');
}

/// Zero-width space, word joiner, soft hyphen: they come along with what is copied from a page.
bool isUnseen(char32_t character)
{
    return character == 0xAD || character == 0x200B || character == 0x2060;
}

} // namespace

bool isForbidden(char32_t character)
{
    return character < 0x20 || isBetween(character, 0x7F, 0x9F)          // controls
           || character == 0x61C || isBetween(character, 0x200E, 0x200F) // direction marks
           || isUnseen(character) || isBetween(character, 0x202A, 0x202E) ||
           isBetween(character, 0x2066, 0x2069) // bidi
           || isBetween(character, 0x2028, 0x2029) || character == 0xFEFF ||
           isBetween(character, 0xFFFD, 0xFFFF); // U+FFFD: what a lone surrogate decodes to
}

QString firstForbidden(QStringView text)
{
    for (const char32_t character : text.toUcs4()) {
        if (isForbidden(character))
            return u"U+"_s + hex(character);
    }
    return {};
}

QString escaped(QStringView text)
{
    QString result;
    for (const char32_t character : text.toUcs4()) {
        if (isForbidden(character))
            result += u"\\u"_s + hex(character);
        else
            result += QString::fromUcs4(&character, 1);
    }
    return result;
}

QString withoutUnseen(QStringView text)
{
    QString seen = text.toString();
    seen.removeIf([](QChar character) { return isUnseen(character.unicode()); });
    return seen;
}

qsizetype characterCount(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toUcs4().size();
}

} // namespace plan
