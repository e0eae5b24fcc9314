#include "core/inspect/repair.h"

#include "core/base/files.h"
#include "core/bundle/files.h"
#include "core/bundle/historywriter.h"
#include "core/bundle/lockedtarget.h"
#include "core/inspect/collect.h"
#include "core/inspect/loadfile.h"
#include "core/inspect/mending.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using base::Code;

/// The files that there will be: the nine in their order, then those of named clients.
QStringList namesOf(const Mended &mended)
{
    QStringList nine;
    for (const bundle::FileInfo &info : bundle::allFiles())
        if (const QString name = bundle::fileName(info.file); mended.files.contains(name))
            nine << name;
    QStringList names = nine;
    for (const auto &[name, file] : mended.files)
        if (!nine.contains(name))
            names << name;
    return names;
}

/// Those files, judged as they will lie on the disk.
Report reportOn(const Mended &mended, const QString &folder)
{
    QList<Object> objects;
    QList<base::Finding> found;
    for (const QString &name : namesOf(mended)) {
        const FileBytes &file = mended.files.at(name);
        const LoadedFile loaded = loadBytes(file.content.view(), folder + u'/' + name, file.mode);
        objects += loaded.objects;
        found += loaded.findings;
    }
    return inspectObjects(objects, found, {{}, true});
}

/// Leaves out of a step's reasons what is still said of its file.
void dropWhatStays(RepairStep &step, const QList<base::Finding> &left)
{
    for (const base::Finding &finding : left)
        if (finding.where == step.file)
            step.reasons.removeAll(finding.code);
}

/// What each file was: itself, or what it was made from when it was not there.
Report beforehand(const Report &report, const Mended &mended, const QString &folder)
{
    Report before;
    for (const QString &name : namesOf(mended)) {
        const auto take = [&](const QString &path) {
            for (Object object : report.objects) {
                if (object.path != path)
                    continue;
                object.file = name;
                before.objects << object;
            }
        };
        const qsizetype earlier = before.objects.size();
        take(folder + u'/' + name);
        if (const auto origin = mended.origins.find(name);
            origin != mended.origins.end() && before.objects.size() == earlier)
            take(origin->second);
    }
    return before;
}

/// Whether a file of the folder is one that another was made from: it may stay as it is.
bool isOrigin(const Mended &mended, const QString &folder, const QString &file)
{
    return std::ranges::any_of(
        mended.origins, [&](const auto &origin) { return origin.second == folder + u'/' + file; });
}

base::Result<> writeHistory(const Mended &mended, const bundle::Staging &staging)
{
    if (mended.issued.isEmpty())
        return {};
    auto history = bundle::HistoryWriter::begin(staging);
    if (!history)
        return tl::make_unexpected(history.error());
    QByteArray lines;
    for (qsizetype at = 0; at < mended.issued.size(); ++at)
        lines += bundle::historyLine(
            bundle::recordOf(mended.issued[at], mended.issuedFiles[at], u"repair"_s));
    if (const auto appended = history->append(lines); !appended)
        return appended;
    return history->end();
}

/// `remarks` gets who loses a key by it.
base::Result<bundle::Placed> write(const Mended &mended, const bundle::Target &target,
                                   QList<base::Finding> &remarks)
{
    const auto stays = [&mended](const QString &name) {
        const auto step = mended.steps.find(name);
        return step != mended.steps.end() && step->second.action == RepairStep::Action::Keep;
    };
    auto staging = bundle::Staging::open(target);
    if (!staging)
        return tl::make_unexpected(staging.error());
    for (const auto &[name, file] : mended.files) {
        if (stays(name))
            continue; // seal() leaves it to whom it was given
        if (const auto added = staging->add(name, file.content.view(), file.mode); !added)
            return tl::make_unexpected(added.error());
    }
    if (const auto told = writeHistory(mended, *staging); !told)
        return tl::make_unexpected(told.error());
    if (const auto sealed = staging->seal(); !sealed)
        return tl::make_unexpected(sealed.error());
    remarks += staging->lostReaders();
    return staging->commit();
}

/// A key of a leaf that nobody could open; empty: there is none.
QString lockedLeafKey(const Material &material)
{
    const auto locked = std::ranges::find_if(material.keys, [](const FoundKey &key) {
        return key.key.isEmpty() && isOfSet(key.file) && key.file != u"ca.key";
    });
    return locked == material.keys.end() ? QString() : locked->path;
}

/// One run; under the lock unless it is only to tell.
base::Result<RepairReport> run(const RepairRequest &request, const bundle::Target &target,
                               const base::Job &job)
{
    auto material = readMaterial(target.path, request.caFolder, request.passphrase);
    if (!material)
        return tl::make_unexpected(material.error());
    const Report before = material->report;
    const QList<base::Finding> told = material->told;
    const QString locked = lockedLeafKey(*material);
    if (request.canAsk && !locked.isEmpty())
        return base::fail(
            request.passphrase.isEmpty() ? Code::CaKeyEncrypted : Code::PassphraseWrong, {locked});
    auto mended = mend(request, std::move(*material), job);
    if (!mended)
        return tl::make_unexpected(mended.error());
    if (const base::Finding *caKey = lockedCaKey(mended->remarks); caKey && request.canAsk)
        return base::fail(caKey->code, caKey->args);
    const Report after = reportOn(*mended, target.path);
    RepairReport report;
    report.folder = target.path;
    report.lockedKey = locked;
    report.changes = compareReports(beforehand(before, *mended, target.path), after);
    report.before = told;
    report.after = after.findings;
    report.remarks = mended->remarks;
    report.choices = mended->choices;
    for (const QString &name : namesOf(*mended))
        report.steps << mended->steps.at(name);
    for (RepairStep &step : report.steps)
        dropWhatStays(step, report.after);
    const bool isWhole = std::ranges::all_of(report.steps, [](const RepairStep &step) {
        return step.action == RepairStep::Action::Keep;
    });
    const auto isNote = [](const base::Finding &finding) {
        return finding.severity == base::Severity::Note;
    };
    const bool isGood = std::ranges::all_of(report.after, isNote) &&
                        std::ranges::all_of(report.before, [&](const base::Finding &finding) {
                            return isNote(finding) || mended->files.contains(finding.where) ||
                                   isOrigin(*mended, target.path, finding.where);
                        });
    if (isWhole && report.remarks.isEmpty())
        report.remarks.append({base::Severity::Note,
                               isGood ? Code::RepairNotNeeded : Code::RepairEndsHere,
                               {target.path},
                               target.path});
    if (isWhole || request.dryRun)
        return report;
    if (job.isCanceled())
        return base::fail(Code::Canceled);
    const auto placed = write(*mended, target, report.remarks);
    if (!placed)
        return tl::make_unexpected(placed.error());
    report.remarks += placed->findings;
    report.done = true;
    report.backupFolder = placed->backup;
    return report;
}

} // namespace

const base::Finding *lockedCaKey(const QList<base::Finding> &remarks)
{
    if (std::ranges::find(remarks, Code::RepairNeedsCaKey, &base::Finding::code) == remarks.end())
        return nullptr;
    const auto locked = std::ranges::find(remarks, Code::CaKeyEncrypted, &base::Finding::code);
    return locked == remarks.end() ? nullptr : &*locked;
}

base::Result<RepairReport> repair(const RepairRequest &request, const base::Job &job)
{
    if (request.dryRun) {
        const auto target = bundle::examineTarget(request.folder);
        if (!target)
            return tl::make_unexpected(target.error());
        if (!target->exists())
            return base::fail(Code::FolderMissing, {target->path});
        return run(request, *target, job);
    }
    const auto locked = bundle::LockedTarget::take(request.folder);
    if (!locked)
        return tl::make_unexpected(locked.error());
    auto report = run(request, locked->target, job);
    if (report)
        report->remarks = locked->findings + report->remarks;
    return report;
}

} // namespace inspect
