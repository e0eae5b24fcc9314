#include "core/bundle/generate.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/clockcheck.h"
#include "core/bundle/lock.h"
#include "core/bundle/overwrite.h"
#include "core/bundle/selfcheck.h"
#include "core/bundle/staging.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

namespace bundle {

namespace {

using base::Code;
using base::Severity;

base::Result<> checkPlan(const plan::Plan &plan)
{
    for (const plan::Problem &problem : plan::validate(plan))
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

/// Makes the set, checks it where it is staged, and swaps it in.
base::Result<GenerateReport> replaceSet(const plan::Plan &plan, const Target &target,
                                        std::optional<ExistingCa> ca, const base::Job &job)
{
    auto staging =
        Staging::open(target); // first, so that a folder we cannot write to is told at once
    if (!staging)
        return tl::make_unexpected(staging.error());
    const QString caPath = ca ? ca->certificatePath : QString();
    const auto set = makeSet(plan, std::move(ca), job);
    if (!set)
        return tl::make_unexpected(set.error());
    if (const auto written = staging->write(*set); !written)
        return tl::make_unexpected(written.error());
    if (const auto checked = checkSet(staging->folder(), *set, plan); !checked)
        return tl::make_unexpected(checked.error());
    if (job.isCanceled())
        return base::fail(Code::Canceled);
    const auto backup = staging->commit();
    if (!backup)
        return tl::make_unexpected(backup.error());
    GenerateReport report;
    report.folder = target.path;
    report.files = listFiles(target.path, *set);
    report.backupFolder = *backup;
    report.caReused = !caPath.isEmpty();
    report.caNotAfter = set->ca.notAfter;
    report.serverNotAfter = set->server.notAfter;
    report.clientNotAfter = set->client.notAfter;
    if (report.caReused)
        report.findings = remarksOnCa(caPath, *set, plan);
    return report;
}

/// One run under the lock.
base::Result<GenerateReport> run(const plan::Plan &plan, const Target &found, bool replace,
                                 const base::Job &job)
{
    QList<base::Finding> findings = finishOrUndo(found);
    const auto target = examineTarget(plan.folder); // anew: it may have been put back just now
    if (!target)
        return tl::make_unexpected(target.error());
    findings += remarksOn(*target);
    if (const auto remark = clockRemark(base::now()))
        findings.append(*remark);
    auto ca = findCa(plan, target->path);
    if (!ca)
        return tl::make_unexpected(ca.error());
    if (const auto allowed = checkOverwrite(*target, *ca, replace); !allowed)
        return tl::make_unexpected(allowed.error());
    auto report = replaceSet(plan, *target, std::move(*ca), job);
    if (report)
        report->findings = findings + report->findings;
    return report;
}

} // namespace

base::Result<GenerateReport> generate(const plan::Plan &plan, bool replace, const base::Job &job)
{
    QElapsedTimer clock;
    clock.start();
    if (const auto good = checkPlan(plan); !good)
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
    auto report = run(plan, *target, replace, job);
    if (!report)
        return report;
    parents.keep();
    report->seconds = static_cast<double>(clock.elapsed()) / 1000;
    return report;
}

} // namespace bundle
