#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QFutureWatcher>
#include <QMetaObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <thread>

namespace widgets {

/// Runs one core job off the window's thread and brings progress and result back to it. A new
/// start() cancels and outdates the earlier one; destruction cancels and waits (jobs answer cancel
/// within 200 ms). The thread is joined, not pooled: what libraries keep for a thread is freed
/// before the program ends.
template<typename T> class Task
{
public:
    using Work = std::function<base::Result<T>(const base::Job &)>;
    using OnProgress = std::function<void(const base::Progress &)>;
    using OnDone = std::function<void(const base::Result<T> &)>;

    Task() = default;
    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;
    ~Task() { stop(); }

    void start(Work work, OnDone onDone, OnProgress onProgress = {})
    {
        stop();
        m_watcher = std::make_unique<QFutureWatcher<Outcome>>();
        QObject *const context = m_watcher.get();
        m_job = std::make_shared<base::Job>([context, onProgress](const base::Progress &progress) {
            if (onProgress) // queued: dropped when the watcher is gone, which outlives the job
                            // (stop() waits)
                QMetaObject::invokeMethod(
                    context, [onProgress, progress] { onProgress(progress); },
                    Qt::QueuedConnection);
        });
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(),
                         [this, onDone] {
                             const Outcome result = m_watcher->result();
                             m_thread.join();
                             m_running = false;
                             onDone(*result);
                         });
        m_running = true;
        QPromise<Outcome> promise;
        m_watcher->setFuture(promise.future());
        m_thread = std::thread(
            [promise = std::move(promise), job = m_job, work = std::move(work)]() mutable {
                promise.start();
                promise.addResult(std::make_shared<base::Result<T>>(work(*job)));
                promise.finish();
            });
    }

    void cancel()
    {
        if (m_job)
            m_job->cancel();
    }

    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    using Outcome = std::shared_ptr<base::Result<T>>;

    void stop()
    {
        cancel();
        if (m_watcher) {
            m_watcher->disconnect();
            m_watcher.release()->deleteLater(); // may be inside its own signal
        }
        if (m_thread.joinable())
            m_thread.join();
        m_running = false;
    }

    std::shared_ptr<base::Job> m_job;
    std::unique_ptr<QFutureWatcher<Outcome>> m_watcher;
    std::thread m_thread;
    bool m_running = false;
};

} // namespace widgets
