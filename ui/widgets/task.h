#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QFutureWatcher>
#include <QMetaObject>
#include <QtConcurrent>

#include <functional>
#include <memory>

namespace widgets {

/// Runs one core job off the window's thread and brings progress and result back to it. A new
/// start() cancels and outdates the earlier one; destruction cancels and waits (jobs answer cancel
/// within 200 ms).
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
        m_watcher = std::make_unique<QFutureWatcher<std::shared_ptr<base::Result<T>>>>();
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
                             const auto result = m_watcher->result();
                             m_running = false;
                             onDone(*result);
                         });
        m_running = true;
        m_watcher->setFuture(QtConcurrent::run([job = m_job, work = std::move(work)] {
            return std::make_shared<base::Result<T>>(work(*job));
        }));
    }

    void cancel()
    {
        if (m_job)
            m_job->cancel();
    }

    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    void stop()
    {
        cancel();
        if (m_watcher) {
            m_watcher->disconnect();
            m_watcher->waitForFinished();
            m_watcher.release()->deleteLater(); // may be inside its own signal
        }
        m_running = false;
    }

    std::shared_ptr<base::Job> m_job;
    std::unique_ptr<QFutureWatcher<std::shared_ptr<base::Result<T>>>> m_watcher;
    bool m_running = false;
};

} // namespace widgets
