#include "core/base/coredumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace base {

void forbidCoreDumps()
{
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    // The limit does not count where dumps go to a program (systemd-coredump, apport).
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace base
