#include "core/bundle/mill.h"

#include <atomic>
#include <chrono>
#include <future>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

constexpr qsizetype blockSize = 1024; // leaves between two writes of the history

/// One stretch of leaves, made by several threads; the calling thread tells how far it is.
class Block
{
public:
    Block(qsizetype first, qsizetype size, const LeafMaker &make, const MillOutput &output,
          const base::Job &job)
        : m_first(first)
        , m_size(size)
        , m_make(make)
        , m_output(output)
        , m_job(job)
        , m_lines(static_cast<std::size_t>(size))
    {}

    base::Result<> run(qsizetype total)
    {
        const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::future<void>> workers;
        for (unsigned i = 0; i < cores && i < m_size; ++i)
            workers.push_back(std::async(std::launch::async, [this] { work(); }));
        for (std::future<void> &worker : workers)
            while (worker.wait_for(std::chrono::milliseconds(50)) == std::future_status::timeout)
                tell(total);
        if (m_error)
            return tl::make_unexpected(*m_error);
        if (m_job.isCanceled())
            return base::fail(base::Code::Canceled);
        tell(total);
        return {};
    }

    [[nodiscard]] QByteArray lines() const
    {
        QByteArray all;
        for (const QByteArray &line : m_lines)
            all += line;
        return all;
    }
    [[nodiscard]] QByteArray lastSerial() const { return m_lastSerial; }

private:
    void tell(qsizetype total) const
    {
        const std::scoped_lock guard(m_mutex);
        m_job.report({m_latest, static_cast<int>(m_first + m_done), static_cast<int>(total)});
    }

    void work()
    {
        for (qsizetype i = m_next++; i < m_size && !m_failed && !m_job.isCanceled(); i = m_next++)
            if (const auto made = makeOne(i); !made) {
                const std::scoped_lock guard(m_mutex);
                m_failed = true;
                if (!m_error)
                    m_error = made.error();
            }
    }

    [[nodiscard]] base::Result<> write(const QString &name, QByteArrayView content,
                                       unsigned mode) const
    {
        const Staging &staging = m_output.staging;
        const unsigned kept = staging.modeLike(name, mode);
        if (const auto added = staging.add(name, content, kept); !added || m_output.quick)
            return added;
        return checkFile(staging.folder(), name, content);
    }

    base::Result<> makeOne(qsizetype i)
    {
        const auto leaf = m_make(m_first + i);
        if (!leaf)
            return tl::make_unexpected(leaf.error());
        // The issuer verifies each signature; reading everything back would take most of the time.
        const bool isSample = !m_output.quick || i == 0;
        if (const auto checked = isSample ? checkLeaf(*leaf, m_output.test) : base::Result<>();
            !checked)
            return checked;
        const QString name = certificateName(leaf->stem);
        if (const auto put = write(keyName(leaf->stem), leaf->key.view(), 0600); !put)
            return put;
        if (const auto put = write(requestName(leaf->stem), leaf->request, 0644); !put)
            return put;
        if (const auto put = write(name, leaf->file(), 0644); !put)
            return put;
        m_lines[static_cast<std::size_t>(i)] =
            historyLine(recordOf(leaf->certificate, name, leaf->action));
        const std::scoped_lock guard(m_mutex);
        m_latest = name;
        ++m_done;
        if (i + 1 == m_size)
            m_lastSerial = leaf->certificate.serial;
        return {};
    }

    qsizetype m_first;
    qsizetype m_size;
    const LeafMaker &m_make;
    const MillOutput &m_output;
    const base::Job &m_job;
    std::vector<QByteArray> m_lines;
    std::atomic<qsizetype> m_next = 0;
    std::atomic_bool m_failed = false;
    mutable std::mutex m_mutex; // of what follows
    std::optional<base::Error> m_error;
    QString m_latest;
    qsizetype m_done = 0;
    QByteArray m_lastSerial;
};

} // namespace

base::Result<QByteArray> millLeaves(qsizetype count, const LeafMaker &make, MillOutput &output,
                                    const base::Job &job)
{
    QByteArray serial;
    for (qsizetype first = 0; first < count; first += blockSize) {
        Block block(first, std::min(blockSize, count - first), make, output, job);
        if (const auto made = block.run(count); !made)
            return tl::make_unexpected(made.error());
        if (const auto noted = output.history.append(block.lines()); !noted)
            return tl::make_unexpected(noted.error());
        serial = block.lastSerial();
    }
    return serial;
}

} // namespace bundle
