#pragma once

#include "core/base/job.h"

#include <poll.h>

#include <chrono>
#include <span>

namespace probe {

/// How a wait ended.
enum class Wake { Ready, TimedOut, Canceled };

/// A deadline together with the job whose cancel ends every wait within 50 ms. Borrows the job.
class Watch
{
public:
    using Clock = std::chrono::steady_clock;

    Watch(const base::Job &job, std::chrono::milliseconds limit);

    /// A stage's own limit, never later than this watch's end.
    [[nodiscard]] Watch part(std::chrono::milliseconds limit) const;
    [[nodiscard]] bool isCanceled() const;
    [[nodiscard]] std::chrono::milliseconds left() const; ///< 0 when it is over
    /// The seconds it was made for, for "no answer within 10 s".
    [[nodiscard]] int seconds() const;
    /// The end of the next slice of waiting, for libraries that wait by themselves.
    [[nodiscard]] std::chrono::milliseconds slice() const;

    /// Waits until one of the descriptors has one of its events, an error or a hang-up.
    Wake wait(std::span<pollfd> descriptors) const;
    Wake wait(int descriptor, short events) const;
    /// Waits until `done` says so, asking every 10 ms.
    template<typename Done> Wake until(Done done) const
    {
        for (;;) {
            if (done())
                return Wake::Ready;
            if (isCanceled())
                return Wake::Canceled;
            if (left().count() == 0)
                return Wake::TimedOut;
            m_job->wait(std::chrono::milliseconds(10));
        }
    }

private:
    const base::Job *m_job;
    std::chrono::milliseconds m_limit;
    Clock::time_point m_end;
};

} // namespace probe
