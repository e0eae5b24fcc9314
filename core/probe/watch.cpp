#include "core/probe/watch.h"

#include <algorithm>

namespace probe {

Watch::Watch(const base::Job &job, std::chrono::milliseconds limit)
    : m_job(&job)
    , m_limit(limit)
    , m_end(Clock::now() + limit)
{}

Watch Watch::part(std::chrono::milliseconds limit) const
{
    Watch watch(*m_job, limit);
    watch.m_end = std::min(watch.m_end, m_end);
    return watch;
}

bool Watch::isCanceled() const
{
    return m_job->isCanceled();
}

std::chrono::milliseconds Watch::left() const
{
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(m_end - Clock::now());
    return std::max(rest, std::chrono::milliseconds(0));
}

int Watch::seconds() const
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_limit).count());
}

std::chrono::milliseconds Watch::slice() const
{
    return std::min(left(), std::chrono::milliseconds(50));
}

Wake Watch::wait(std::span<pollfd> descriptors) const
{
    for (;;) {
        if (isCanceled())
            return Wake::Canceled;
        const auto time = slice();
        if (::poll(descriptors.data(), descriptors.size(), static_cast<int>(time.count())) > 0)
            return Wake::Ready;
        if (time.count() == 0)
            return Wake::TimedOut;
    }
}

Wake Watch::wait(int descriptor, short events) const
{
    pollfd one = {descriptor, events, 0};
    return wait(std::span(&one, 1));
}

} // namespace probe
