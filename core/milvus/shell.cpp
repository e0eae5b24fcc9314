#include "core/milvus/shell.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milvus {

QString shellWord(const QString &text)
{
    static const QRegularExpression safe(u"\\A[A-Za-z0-9_./:=@%+,-]+\\z"_s);
    if (safe.match(text).hasMatch())
        return text;
    return QLatin1Char('\'') + QString(text).replace(u"'"_s, u"'\\''"_s) + QLatin1Char('\'');
}

} // namespace milvus
