#include "ui/text/tr.h"
#include "ui/text/words.h"

#include <QDateTime>
#include <QLocale>

namespace text {

QString date(const QDateTime &instant)
{
    //: Qt date format for a long date; Chinese: yyyy年M月d日
    return QLocale().toString(instant.toUTC().date(), Tr::tr("d MMMM yyyy"));
}

} // namespace text
