#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace text {

namespace {

/// Characters that draw nothing, move the cursor or turn the direction of what follows.
bool isHidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString visible(const QString &outside)
{
    QString shown;
    shown.reserve(outside.size());
    for (const char32_t character : outside.toUcs4()) {
        if (isHidden(character))
            shown += u"\\u"_s + u"%1"_s.arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += QString::fromUcs4(&character, 1);
    }
    return shown;
}

} // namespace text
