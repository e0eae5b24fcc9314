#include "app/cli/interrupt.h"
#include "app/cli/quickstart.h"
#include "app/cli/setreport.h"
#include "app/cli/tr.h"
#include "ui/text/words.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

bool hasAnyFile(const QString &folder)
{
    return std::ranges::any_of(bundle::allFiles(), [&](const bundle::FileInfo &info) {
        return QFileInfo::exists(bundle::filePath(folder, info.file));
    });
}

base::Result<inspect::Report> inspectSet(const QString &folder)
{
    return inspect::inspectPaths({folder}, {u"localhost"_s, true});
}

QString nextFreeFolder(const QString &folder)
{
    for (int number = 2;; ++number) {
        const QString candidate = folder + u'-' + QString::number(number);
        if (!QFileInfo::exists(candidate))
            return candidate;
    }
}

base::Result<ReadySet> makeSet(plan::Plan plan, const QString &folder, Output &out)
{
    plan.folder = folder;
    base::Job job([&out](const base::Progress &progress) { out.progress(progress); });
    const Interrupt interrupt(job);
    const auto report = bundle::generate(plan, false, job);
    if (!report)
        return tl::make_unexpected(report.error());
    tellGenerated(*report, out);
    out.add(report->findings);
    return ReadySet{folder, false};
}

} // namespace

base::Result<ReadySet> readySet(const plan::Plan &plan, Output &out)
{
    if (!hasAnyFile(plan.folder))
        return makeSet(plan, plan.folder, out);
    const auto report = inspectSet(plan.folder);
    if (!report)
        return tl::make_unexpected(report.error());
    if (report->verdict.good && !base::hasProblem(report->findings)) {
        out.say(Tr::tr("The nine files in %1 are good and stay as they are.")
                    .arg(text::visible(plan.folder)));
        return ReadySet{plan.folder, true};
    }
    const QString other = nextFreeFolder(plan.folder);
    out.say(Tr::tr("%1 has files that are not good for this: %2 They are left alone; the new set "
                   "goes to %3.")
                .arg(text::visible(plan.folder), text::verdict(*report), text::visible(other)));
    return makeSet(plan, other, out);
}

} // namespace cli
