#pragma once

#include "core/base/job.h"

namespace cli {

/// While it lives, Ctrl+C and the like (SIGINT, SIGTERM, SIGHUP) cancel the job instead of ending
/// the process, so that nothing stays half done. One at a time.
class Interrupt
{
public:
    explicit Interrupt(base::Job &job);
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;
    ~Interrupt();
};

} // namespace cli
