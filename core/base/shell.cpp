#include "core/base/shell.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace base {

QString shellQuoted(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(u"'"_s, u"'\\''"_s) + QLatin1Char('\'');
}

QString shellWord(const QString &text)
{
    static const QRegularExpression safe(u"\\A[A-Za-z0-9_./:=@%+,-]+\\z"_s);
    return safe.match(text).hasMatch() ? text : shellQuoted(text);
}

} // namespace base
