#include "core/bundle/generate.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/clients.h"
#include "core/bundle/clockcheck.h"
#include "core/bundle/historywriter.h"
#include "core/bundle/lock.h"
#include "core/bundle/mill.h"
#include "core/bundle/overwrite.h"
#include "core/bundle/selfcheck.h"
#include "core/bundle/staging.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

using base::Code;
using base::Severity;

base::Result<> checkPlan(const plan::Plan &plan)
{
    for (const plan::Problem &problem : problemsOf(plan))
        if (problem.finding.severity == Severity::Problem)
            return base::fail(problem.finding.code, problem.finding.args, problem.finding.detail);
    return {};
}

QList<WrittenFile> listFiles(const QString &folder, const NewSet &set)
{
    QList<WrittenFile> files;
    for (const FileInfo &file : allFiles())
        files.append({filePath(folder, file.file), file.mode,
                      QCryptographicHash::hash(set[file.file].view(), QCryptographicHash::Sha256)});
    return files;
}

/// A leaf that ends more than a month before its time, because the re-used CA ends then.
bool isCutShort(const pki::CertificateView &leaf, int days)
{
    constexpr int noticeableDays = 30;
    return leaf.notAfter < base::now().addDays(days - noticeableDays);
}

QList<base::Finding> remarksOnCa(const QString &path, const NewSet &set, const plan::Plan &plan)
{
    QList<base::Finding> remarks;
    remarks.append({Severity::Note, Code::CaReused, {path}, path, {}});
    if (isCutShort(set.server, plan.validity.serverDays) ||
        isCutShort(set.client, plan.validity.clientDays))
        remarks.append({Severity::Warning,
                        Code::CaExpiresTooSoon,
                        {set.ca.notAfter.toString(Qt::ISODate)},
                        path,
                        {}});
    return remarks;
}

base::Result<> writeSet(const NewSet &set, const Staging &staging)
{
    for (const FileInfo &file : allFiles())
        if (const auto added = staging.add(fileName(file.file), set[file.file].view(), file.mode);
            !added)
            return added;
    return {};
}

QByteArray recordOfCa(const NewSet &set)
{
    return historyLine(recordOf(set.ca, fileName(File::CaCertificate), u"generate"_s));
}

QByteArray recordsOfLeaves(const NewSet &set)
{
    const QString action = u"generate"_s;
    return historyLine(recordOf(set.server, fileName(File::ServerCertificate), action)) +
           historyLine(recordOf(set.client, fileName(File::ClientCertificate), action));
}

/// One run under the lock.
class Run
{
public:
    Run(const plan::Plan &plan, const GenerateOptions &options, const base::Job &job)
        : m_plan(plan)
        , m_options(options)
        , m_job(job)
    {}

    base::Result<GenerateReport> run(const Target &found)
    {
        QList<base::Finding> findings = finishOrUndo(found);
        const auto target = examineTarget(m_plan.folder); // anew: it may just have been put back
        if (!target)
            return tl::make_unexpected(target.error());
        const auto clock = checkClock(base::now());
        if (!clock)
            return tl::make_unexpected(clock.error());
        findings += remarksOn(*target) + *clock;
        auto ca = findCa(m_plan, target->path, m_options.caPassphrase);
        if (!ca)
            return tl::make_unexpected(ca.error());
        if (const auto allowed = checkOverwrite(*target, *ca, m_options.replace); !allowed)
            return tl::make_unexpected(allowed.error());
        if (const auto free = checkClientsAreNew(m_options.clients, target->path); !free)
            return tl::make_unexpected(free.error());
        if (*ca)
            findings += remarksOn(**ca, m_options.caPassphrase);
        auto report = replaceSet(*target, std::move(*ca));
        if (report)
            report->findings = findings + report->findings;
        return report;
    }

private:
    /// Makes the set, checks it where it is staged, and swaps it in.
    base::Result<GenerateReport> replaceSet(const Target &target, std::optional<ExistingCa> ca)
    {
        auto staging =
            Staging::open(target); // first, so that a folder we cannot write to is told at once
        if (!staging)
            return tl::make_unexpected(staging.error());
        const QString caPath = ca ? ca->certificatePath : QString();
        const auto made = makeSet(m_plan, std::move(ca), m_options.caPassphrase, m_job);
        if (!made)
            return tl::make_unexpected(made.error());
        if (const auto filled = fill(*staging, *made, caPath.isEmpty()); !filled)
            return tl::make_unexpected(filled.error());
        if (m_job.isCanceled())
            return base::fail(Code::Canceled);
        const QList<base::Finding> lost = staging->lostReaders();
        const auto placed = staging->commit();
        if (!placed)
            return tl::make_unexpected(placed.error());
        GenerateReport report = reportOn(target, made->files, caPath, placed->backup);
        report.findings += lost + placed->findings;
        return report;
    }

    [[nodiscard]] base::Result<> fill(Staging &staging, const MadeSet &made, bool caIsNew) const
    {
        auto history = HistoryWriter::begin(staging);
        if (!history)
            return tl::make_unexpected(history.error());
        if (caIsNew)
            if (const auto noted = history->append(recordOfCa(made.files)); !noted)
                return noted;
        const ClientOrder order = {m_options.clients, m_plan.key, m_plan};
        const auto more = makeClients(order, made.authority, {staging, *history}, m_job);
        if (!more)
            return tl::make_unexpected(more.error());
        if (const auto noted = history->append(recordsOfLeaves(made.files)); !noted)
            return noted;
        if (const auto written = writeSet(made.files, staging); !written)
            return written;
        if (const auto ended = history->end(); !ended)
            return ended;
        // A new CA ends whatever another one was about to take over.
        const QStringList gone = caIsNew ? rotationFiles() : QStringList();
        if (const auto sealed = staging.seal(gone); !sealed)
            return sealed;
        return checkSet(staging.folder(), made.files);
    }

    [[nodiscard]] GenerateReport reportOn(const Target &target, const NewSet &set,
                                          const QString &caPath, const QString &backup) const
    {
        GenerateReport report;
        report.folder = target.path;
        report.files = listFiles(target.path, set);
        report.namedClients = m_options.clients.size();
        report.backupFolder = backup;
        report.caReused = !caPath.isEmpty();
        report.caNotAfter = set.ca.notAfter;
        report.serverNotAfter = set.server.notAfter;
        report.clientNotAfter = set.client.notAfter;
        if (report.caReused)
            report.findings = remarksOnCa(caPath, set, m_plan);
        return report;
    }

    const plan::Plan &m_plan;
    const GenerateOptions &m_options;
    const base::Job &m_job;
};

} // namespace

base::Result<GenerateReport> generate(const plan::Plan &plan, const GenerateOptions &options,
                                      const base::Job &job)
{
    QElapsedTimer clock;
    clock.start();
    if (const auto good = checkPlan(plan); !good)
        return tl::make_unexpected(good.error());
    if (const auto good = pki::checkNewPassphrase(options.caPassphrase); !good)
        return tl::make_unexpected(good.error());
    const auto target = examineTarget(plan.folder);
    if (!target)
        return tl::make_unexpected(target.error());
    ParentFolders parents;
    if (const auto made = parents.make(target->parent); !made)
        return tl::make_unexpected(made.error());
    const auto lock = FolderLock::take(*target);
    if (!lock)
        return tl::make_unexpected(lock.error());
    auto report = Run(plan, options, job).run(*target);
    if (!report)
        return report;
    parents.keep();
    report->seconds = static_cast<double>(clock.elapsed()) / 1000;
    return report;
}

base::Result<GenerateReport> generate(const plan::Plan &plan, bool replace, const base::Job &job)
{
    GenerateOptions options;
    options.replace = replace;
    return generate(plan, options, job);
}

} // namespace bundle
