#include "app/cli/clockoption.h"

#include "app/cli/tr.h"
#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace cli {

void describeClock(CommandLine &line)
{
    line.flag(u"trust-clock"_s,
              Tr::tr("Sign by this computer's clock although it shows an unlikely time."));
}

void obeyClock(const CommandLine &line)
{
    if (line.isSet(u"trust-clock"_s))
        base::trustClock();
}

} // namespace cli
