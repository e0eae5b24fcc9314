#include "core/plan/publicsuffix.h"

#include <QByteArray>

#include <libpsl.h>

namespace plan {

bool isPublicSuffix(QStringView name)
{
    return psl_is_public_suffix2(psl_builtin(), name.toUtf8().constData(),
                                 PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE) != 0;
}

} // namespace plan
