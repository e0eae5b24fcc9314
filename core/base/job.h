#pragma once

#include <QString>

#include <atomic>
#include <chrono>
#include <functional>

namespace base {

/// What a job is doing now: "server.key", 4 of 9.
struct Progress
{
    QString item;
    int done = 0;
    int total = 0;
};

/// The handle a long operation gets: it reports progress through it and watches it for cancel.
/// The listener is called on the thread of the job; cancel() may be called from any thread.
class Job
{
public:
    using Listener = std::function<void(const Progress &)>;

    explicit Job(Listener listener = {});
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;

    void cancel() noexcept;
    [[nodiscard]] bool isCanceled() const noexcept;
    void report(const Progress &progress) const;
    /// Sleeps at most `time`, waking within 20 ms of cancel. False when canceled.
    bool wait(std::chrono::milliseconds time) const;

private:
    Listener m_listener;
    std::atomic_bool m_canceled = false;
};

} // namespace base
