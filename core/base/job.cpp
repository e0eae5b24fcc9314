#include "core/base/job.h"

#include <algorithm>
#include <thread>

namespace base {

Job::Job(Listener listener)
    : m_listener(std::move(listener))
{}

void Job::cancel() noexcept
{
    m_canceled.store(true, std::memory_order_relaxed);
}

bool Job::isCanceled() const noexcept
{
    return m_canceled.load(std::memory_order_relaxed);
}

void Job::report(const Progress &progress) const
{
    if (m_listener)
        m_listener(progress);
}

bool Job::wait(std::chrono::milliseconds time) const
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds slice(20);
    for (const auto end = Clock::now() + time; !isCanceled();) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0)
            return true;
        std::this_thread::sleep_for(std::min(left, slice));
    }
    return false;
}

} // namespace base
