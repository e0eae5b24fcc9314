#include "core/inspect/mojibake.h"

#include "core/plan/plantext.h"

#include <QStringDecoder>

#include <algorithm>

namespace inspect {

QString meantText(const QString &text)
{
    const bool isLatin1 =
        std::ranges::all_of(text, [](QChar character) { return character.unicode() <= 0xFF; });
    const bool isAscii =
        std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
    if (!isLatin1 || isAscii)
        return {};
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString meant = decode(text.toLatin1());
    if (decode.hasError() || !plan::firstForbidden(meant).isEmpty())
        return {};
    return meant;
}

} // namespace inspect
