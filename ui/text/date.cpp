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

QString dateAndTime(const QDateTime &instant)
{
    //: Qt date format with the time; Chinese: yyyy年M月d日 HH:mm
    return QLocale().toString(instant.toLocalTime(), Tr::tr("d MMMM yyyy, HH:mm"));
}

} // namespace text
